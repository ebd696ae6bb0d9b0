package id.ntb.ikm.viewserver;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Asks a view server how far the version of its views has read each partition. */
final class ViewPositions {

    private final ViewClient views;

    ViewPositions(ViewLogin login) {
        views = new ViewClient(login);
    }

    WaitOutcome compare(Collection<OffsetRange> ranges) throws InterruptedException {
        try {
            return views.get("version").map(version -> compare(ranges, version)).orElse(WaitOutcome.NO_VIEWS);
        } catch (ViewsRefusedException e) {
            return WaitOutcome.REFUSED;
        }
    }

    private static WaitOutcome compare(Collection<OffsetRange> ranges, JsonNode version) {
        Map<String, Long> next = new HashMap<>();
        for (JsonNode position : version.path("positions")) {
            next.put(
                    key(
                            position.path("topic").asText(),
                            position.path("partition").asInt()),
                    position.path("nextOffset").asLong());
        }
        boolean contained = ranges.stream()
                .allMatch(range -> next.getOrDefault(key(range.topic(), range.partition()), 0L) > range.last());
        return contained ? WaitOutcome.CONTAINED : WaitOutcome.BEHIND;
    }

    private static String key(String topic, int partition) {
        return topic + "/" + partition;
    }
}
