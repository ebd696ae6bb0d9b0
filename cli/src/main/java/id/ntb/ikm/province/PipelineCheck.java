package id.ntb.ikm.province;

import id.ntb.ikm.server.HealthCheck;
import id.ntb.ikm.topology.Pipeline;
import java.util.Optional;

/** Whether events are being merged. */
record PipelineCheck(Pipeline pipeline) implements HealthCheck {

    @Override
    public String name() {
        return "topology";
    }

    @Override
    public Optional<String> problem() {
        return pipeline.problem();
    }

    @Override
    public Optional<String> remark() {
        return pipeline.remark();
    }
}
