package id.ntb.ikm.compare;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileContribution;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Finds the firms behind differences, from the profiles of both generations. Profiles are of no version: that of a firm which changed in
 * this very moment may be of before in one generation and of after in the other.
 */
final class FirmDifferences {

    private final WholeTopic topics;
    private final Deserializer<Object> deserializer;

    FirmDifferences(LogConsumers consumers, AvroSerdes avro) {
        this.topics = new WholeTopic(consumers);
        this.deserializer = avro.deserializer();
    }

    /** By ikmId. */
    List<FirmDifference> between(String live, String ours) {
        Map<String, List<ProfileContribution>> before = contributions(live);
        Map<String, List<ProfileContribution>> after = contributions(ours);
        Set<String> firms = new TreeSet<>(before.keySet());
        firms.addAll(after.keySet());
        return firms.stream()
                .flatMap(
                        firm -> FirmDifference.between(
                                firm, before.getOrDefault(firm, List.of()), after.getOrDefault(firm, List.of()))
                                .stream())
                .toList();
    }

    private Map<String, List<ProfileContribution>> contributions(String generation) {
        Map<String, List<ProfileContribution>> firms = new TreeMap<>();
        topics.read(Topics.view(generation, Topics.VIEW_PROFILE), record -> {
            String ikmId = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                firms.remove(ikmId);
            } else {
                IkmProfile profile = (IkmProfile) deserializer.deserialize(record.topic(), record.value());
                firms.put(ikmId, profile.getContributions());
            }
        });
        return firms;
    }
}
