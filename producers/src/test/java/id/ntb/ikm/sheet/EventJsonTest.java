package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events as the lines that reading takes back. */
class EventJsonTest {

    @TempDir
    private Path folder;

    private static Production report() {
        return Production.newBuilder()
                .setEventId("p-1")
                .setIkmId("5202-000001")
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2026-01-05T01:00:00Z"))
                .setPeriod("2025-12")
                .setLines(List.of(ProductionLine.newBuilder()
                        .setCommodity("TEH_KELOR")
                        .setQuantity(new BigDecimal("12.500"))
                        .setUnit("KG")
                        .setValueIdr(1_500_000)
                        .setChannel(Channel.LOCAL)
                        .build()))
                .build();
    }

    @Test
    void writesOneLine() {
        assertThat(EventJson.line(report()))
                .startsWith("{\"type\":\"production\",\"eventId\":\"p-1\",\"ikmId\":\"5202-000001\"")
                .contains("\"valueIdr\":1500000", "\"channel\":\"LOCAL\"")
                .doesNotContain("\n", "program");
    }

    @Test
    void isReadBackAsTheSameEvent() {
        List<SheetRow> rows = new SheetFixture(folder).rows("a.ndjson", EventJson.line(report()));

        assertThat(((SheetRow.Good) rows.get(0)).events().get(0).event()).isEqualTo(report());
    }

    @Test
    void leavesTheIdToReadingWhereThereIsNone() {
        Production nameless = Production.newBuilder(report()).setEventId("").build();
        List<SheetRow> rows = new SheetFixture(folder).rows("a.ndjson", EventJson.line(nameless));

        assertThat(((SheetRow.Good) rows.get(0)).events().get(0).key().eventId())
                .matches("[0-9a-f]{32}");
    }

    @Test
    void writesEventsOnly() {
        assertThatThrownBy(() -> EventJson.line(report().getLines().get(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
