package id.ntb.ikm.publish;

import java.util.Optional;

/** A sender to one Kafka cluster. */
public interface ClusterSender extends EventSender {

    /**
     * The id that the cluster was given when it was set up. Asks the broker, and waits for its answer as long as for
     * sending an event.
     *
     * @return empty where the cluster is too old to have one
     * @throws NotConnectedException when there is no answer
     */
    Optional<String> clusterId();
}
