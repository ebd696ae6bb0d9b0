package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Waits until the views contain what was published: the offsets of the receipts against the positions of the version. */
final class Settling {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ViewsClient client;

    Settling(ViewsClient client) {
        this.client = client;
    }

    /** @throws ViewsUnavailableException when they do not within a minute and a half */
    void await(List<Receipt> receipts) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!contain(receipts)) {
            if (Instant.now().isAfter(deadline)) {
                throw new ViewsUnavailableException("the views do not contain what was published", null);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean contain(List<Receipt> receipts) {
        try {
            Map<String, Long> positions = positions();
            return receipts.stream()
                    .flatMap(receipt -> receipt.ranges().stream())
                    .allMatch(range -> positions.getOrDefault(key(range), 0L) > range.last());
        } catch (ViewsUnavailableException e) {
            return false;
        }
    }

    private Map<String, Long> positions() {
        Map<String, Long> positions = new HashMap<>();
        for (JsonNode position : client.get("version").path("positions")) {
            positions.put(
                    position.path("topic").asText() + "/"
                            + position.path("partition").asInt(),
                    position.path("nextOffset").asLong());
        }
        return positions;
    }

    private static String key(OffsetRange range) {
        return range.topic() + "/" + range.partition();
    }
}
