package id.ntb.ikm.province;

import id.ntb.ikm.access.TokenFollower;
import id.ntb.ikm.server.HealthCheck;
import java.util.Optional;

/** Whether it is known which tokens there are. */
record TokensCheck(TokenFollower tokens) implements HealthCheck {

    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public Optional<String> problem() {
        return tokens.problem();
    }

    @Override
    public Optional<String> passing() {
        return tokens.areKnown() ? Optional.empty() : Optional.of("they have not been read yet");
    }
}
