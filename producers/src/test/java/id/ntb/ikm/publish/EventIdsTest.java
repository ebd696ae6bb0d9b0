package id.ntb.ikm.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Production;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventIdsTest {

    private static final Production REPORT = Events.report("5202-000001", "5202");

    @Test
    void isTheSameForTheSameContent() {
        assertThat(EventIds.of(REPORT))
                .isEqualTo(EventIds.of(Events.report("5202-000001", "5202")))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void takesNoNoticeOfTheIdThatAnEventHas() {
        Production renamed = Production.newBuilder(REPORT).setEventId("other").build();

        assertThat(EventIds.of(renamed)).isEqualTo(EventIds.of(REPORT));
        assertThat(renamed.getEventId()).isEqualTo("other");
    }

    @Test
    void differsWithEveryField() {
        assertThat(List.of(
                        REPORT,
                        Production.newBuilder(REPORT).setIkmId("5202-000002").build(),
                        Production.newBuilder(REPORT).setPeriod("2025-11").build(),
                        Production.newBuilder(REPORT).setWithdrawn(true).build(),
                        Production.newBuilder(REPORT)
                                .setRecordedAt(REPORT.getRecordedAt().plusMillis(1))
                                .build()))
                .extracting(EventIds::of)
                .doesNotHaveDuplicates();
    }
}
