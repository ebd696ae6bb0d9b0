package id.ntb.ikm.province;

import id.ntb.ikm.server.HealthCheck;
import java.util.Optional;

/** Whether events are being merged. */
record PipelineCheck(GenerationRun run) implements HealthCheck {

    @Override
    public String name() {
        return "topology";
    }

    /** Where the generation was taken away others are followed, which some other process works on. */
    @Override
    public Optional<String> problem() {
        return run.isGone() ? Optional.empty() : run.pipeline().problem();
    }

    @Override
    public Optional<String> passing() {
        return run.isGone() ? Optional.empty() : run.pipeline().passing();
    }

    @Override
    public Optional<String> remark() {
        return run.isGone()
                ? Optional.of(
                        "generation " + run.name() + " was taken away: this process merges nothing any more; start it"
                                + " again to work on the live one")
                : run.pipeline().remark();
    }
}
