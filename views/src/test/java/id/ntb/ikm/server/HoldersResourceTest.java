package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.history.EventFate;
import id.ntb.ikm.history.HistoryEntry;
import id.ntb.ikm.history.HistoryEntry.Outcome;
import id.ntb.ikm.history.HistoryEntry.Said;
import id.ntb.ikm.history.HistoryUnavailableException;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RecordPosition;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The events that the figures of one firm stand on. */
class HoldersResourceTest extends ServerFixture {

    private static final String PATH = "/api/v1/ikm/5202-000003/events";

    @Override
    void prepare() {
        views.show(new TestSnapshots().headlines(42, Point.PROVINCE).snapshot(42));
        views.know(TestViews.profile("5202-000003"));
    }

    @Test
    void listsTheEventsThatHoldTheSlotsOfAFirm() throws Exception {
        histories = ikmId -> List.of(entry(EventType.CERTIFICATION, "HALAL|ID5211|2025-03-01", EventFate.HOLDS, true));
        JsonNode event = json(PATH).get("rows").get(0);
        assertThat(event)
                .hasToString("{\"kind\":\"certification\",\"slot\":\"HALAL|ID5211|2025-03-01\","
                        + "\"topic\":\"ikm.5271.certification\",\"partition\":3,\"offset\":17,\"eventId\":\"c-1\","
                        + "\"recordedAt\":\"2025-03-02T01:02:03.004Z\",\"contested\":true,\"office\":\"5271\"}");
        assertThat(json(PATH).get("asOf").asText()).isEqualTo("2025-12-31");
    }

    @Test
    void leavesOutWhatHoldsNothing() throws Exception {
        histories = ikmId -> List.of(
                entry(EventType.PRODUCTION, "2025-02", EventFate.HOLDS, false),
                entry(EventType.PRODUCTION, "2025-01", EventFate.SUPERSEDED, false),
                entry(EventType.PRODUCTION, "2025-01", EventFate.HOLDS, false),
                entry(EventType.PRODUCTION, null, EventFate.DEAD_LETTERED, false),
                entry(EventType.REGISTRATION, "2025-01-01", EventFate.HOLDS, false),
                entry(EventType.REGISTRATION, "2025-01-01", EventFate.DUPLICATE, false));
        assertThat(texts(json(PATH).get("rows"), "kind", "slot"))
                .containsExactly("registration 2025-01-01", "production 2025-01", "production 2025-02");
    }

    @Test
    void saysWhatIsAway() throws Exception {
        histories = ikmId -> {
            throw new HistoryUnavailableException("Kafka tidak dapat dibaca / Kafka cannot be read", null);
        };
        assertThat(problem(503, PATH).get("detail").asText()).contains("Kafka cannot be read");
    }

    private static HistoryEntry entry(EventType type, String slot, EventFate fate, boolean contested) {
        return new HistoryEntry(
                new RecordPosition(new EventTopic("5271", type).topic(), 3, 17),
                new Said("c-1", slot, Instant.parse("2025-03-02T01:02:03.004Z"), ""),
                new Outcome(fate, contested, null, null, null, null));
    }
}
