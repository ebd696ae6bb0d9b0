package id.ntb.ikm.publish;

import java.util.Optional;
import org.apache.kafka.common.ClusterResource;
import org.apache.kafka.common.ClusterResourceListener;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Hears from the producer which cluster it is connected to. It writes the keys as well, because serializers are among the
 * few that a producer tells this (KIP-78), and asking through a client of its own would take a second login on a bad line.
 */
final class ClusterIdListener extends StringSerializer implements ClusterResourceListener {

    private volatile Optional<String> clusterId = Optional.empty();

    @Override
    public void onUpdate(ClusterResource cluster) {
        clusterId = Optional.ofNullable(cluster.clusterId());
    }

    /** Empty until the broker answered for the first time. */
    Optional<String> clusterId() {
        return clusterId;
    }
}
