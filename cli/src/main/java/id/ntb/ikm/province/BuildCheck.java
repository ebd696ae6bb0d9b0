package id.ntb.ikm.province;

import id.ntb.ikm.generation.Build;
import id.ntb.ikm.server.HealthCheck;
import java.util.Optional;

/** Whether the generation that is being built may still become live; while it may, readers are served the old one. */
record BuildCheck(Build build) implements HealthCheck {

    @Override
    public String name() {
        return "generation";
    }

    @Override
    public Optional<String> problem() {
        return build.problem();
    }
}
