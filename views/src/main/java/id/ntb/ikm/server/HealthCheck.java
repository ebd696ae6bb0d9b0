package id.ntb.ikm.server;

import java.util.Optional;

/** Something the server needs, or stands for; it is ready only while none of its checks has a problem. */
public interface HealthCheck {

    /** Short and stable, e.g. {@code schema-registry}. */
    String name();

    /** What is wrong now, in words for an operator; empty when all is well. Must answer quickly and not throw. */
    Optional<String> problem();

    /** What an operator should look at although all goes on; empty when there is nothing. As quick as {@link #problem}. */
    default Optional<String> remark() {
        return Optional.empty();
    }
}
