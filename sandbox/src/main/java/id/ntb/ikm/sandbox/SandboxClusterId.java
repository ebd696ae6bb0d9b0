package id.ntb.ikm.sandbox;

import org.apache.kafka.common.Uuid;

/**
 * The id that Kafka tells every client of a sandbox's cluster: an id as Kafka makes them, which begins with the name of
 * the sandbox. So the cluster itself says what it is, whatever the way to it.
 */
public final class SandboxClusterId {
    /** Of the letters in which Kafka writes sixteen bytes. */
    private static final String NAME = "ikm-sandbox-";

    private SandboxClusterId() {}

    /** An id that no other sandbox has. */
    static String random() {
        return NAME + Uuid.randomUuid().toString().substring(NAME.length());
    }

    /** Whether a cluster of that id is a sandbox. One that was set up before ids had the name is not recognised. */
    public static boolean isSandbox(String clusterId) {
        return clusterId.startsWith(NAME);
    }
}
