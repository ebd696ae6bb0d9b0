package id.ntb.ikm.server;

import java.time.Instant;
import java.util.Optional;

/** Something the server needs, or stands for; it is ready only while none of its checks has a problem. */
public interface HealthCheck {

    /** Short and stable, e.g. {@code schema-registry}. */
    String name();

    /** What is wrong now, in words for an operator; empty when all is well. Must answer quickly and not throw. */
    Optional<String> problem();

    /**
     * What is not ready yet and passes by itself, with how far it is, such as state that is being read back; empty where there is
     * nothing of the kind. Asked only where there is no problem, and as quick as {@link #problem}.
     */
    default Optional<String> passing() {
        return Optional.empty();
    }

    /** When was last looked at what this tells of; empty where that is done whenever it is asked. */
    default Optional<Instant> seenAt() {
        return Optional.empty();
    }

    /** What an operator should look at although all goes on; empty when there is nothing. As quick as {@link #problem}. */
    default Optional<String> remark() {
        return Optional.empty();
    }
}
