package id.ntb.ikm.archive;

import id.ntb.ikm.layout.TopicDifference;
import id.ntb.ikm.layout.TopicSetup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Whose time topics keep: the broker's as always, or, during an import, the one that a record brings. */
final class TopicTimes {

    private static final String GIVEN = "CreateTime";
    private static final int MOST_LOOKS = 100;
    private static final int BETWEEN_LOOKS_MS = 100;

    private final Admin admin;
    private final TopicSetup setup;
    private final Collection<String> offices;

    TopicTimes(Admin admin, TopicSetup setup, Collection<String> offices) {
        this.admin = admin;
        this.setup = setup;
        this.offices = offices;
    }

    /**
     * Lets records keep the time that they bring; returns when the brokers say that it is so.
     *
     * @throws ArchiveException when they do not: records would get the time of the import
     */
    void keepGiven(Set<String> topics) throws InterruptedException, ExecutionException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .collect(Collectors.toMap(topic -> topic, topic -> List.of(change())));
        admin.incrementalAlterConfigs(changes).all().get();
        for (int look = 0; look < MOST_LOOKS && !isGiven(changes.keySet()); look++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
        }
        if (!isGiven(changes.keySet())) {
            throw new ArchiveException("the brokers do not let the topics keep the times of records ("
                    + TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG + "=" + GIVEN + "); run the import again");
        }
    }

    private static AlterConfigOp change() {
        return new AlterConfigOp(
                new ConfigEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, GIVEN), AlterConfigOp.OpType.SET);
    }

    private boolean isGiven(Collection<ConfigResource> topics) throws InterruptedException, ExecutionException {
        return admin.describeConfigs(topics).all().get().values().stream()
                .allMatch(config -> config.get(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG)
                        .value()
                        .equals(GIVEN));
    }

    /** Whether an import that was broken off has left a topic with the times that records bring. */
    boolean areGiven() throws InterruptedException, ExecutionException {
        return !given().isEmpty();
    }

    /** The broker's own time again, since no office's clock may decide what is late. */
    void keepBrokers() throws InterruptedException, ExecutionException {
        List<TopicDifference> given = given();
        if (!given.isEmpty()) {
            setup.mend(offices, given);
        }
    }

    private List<TopicDifference> given() throws InterruptedException, ExecutionException {
        return setup.differences(offices).stream()
                .filter(difference -> difference.setting().equals(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG))
                .filter(difference -> difference.found().equals(GIVEN))
                .toList();
    }
}
