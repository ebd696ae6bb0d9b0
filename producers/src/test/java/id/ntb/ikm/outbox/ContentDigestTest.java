package id.ntb.ikm.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    private static final Production REPORT = Reports.of(1);

    private static String digest(Production report) {
        return HexFormat.of().formatHex(ContentDigest.of(report));
    }

    private static ProductionLine line(String quantity, String program) {
        return ProductionLine.newBuilder()
                .setCommodity("TEH_KELOR")
                .setQuantity(new BigDecimal(quantity))
                .setUnit("KG")
                .setValueIdr(1_000)
                .setProgram(program)
                .build();
    }

    private static Production with(ProductionLine... lines) {
        return Production.newBuilder(REPORT).setLines(List.of(lines)).build();
    }

    @Test
    void hasSixteenBytesAndIsTheSameForTheSameContent() {
        assertThat(ContentDigest.of(REPORT)).hasSize(16).isEqualTo(ContentDigest.of(Reports.of(1)));
    }

    @Test
    void differsWithWhatAnEventSays() {
        assertThat(List.of(
                        REPORT,
                        Reports.of(2),
                        with(line("1.000", null)),
                        with(line("2.000", null)),
                        with(line("1.000", "KOIN")),
                        with(line("1.000", null), line("2.000", null)),
                        with(line("2.000", null), line("1.000", null))))
                .extracting(ContentDigestTest::digest)
                .doesNotHaveDuplicates();
    }

    /** A field that a later release adds says nothing in old events, and must not make other events of them. */
    @Test
    void takesAFieldThatSaysNothingForAbsent() {
        assertThat(digest(with(line("1.000", "")))).isEqualTo(digest(with(line("1.000", null))));
        assertThat(digest(Production.newBuilder(REPORT).setWithdrawn(false).build()))
                .isEqualTo(digest(REPORT));
        assertThat(digest(Production.newBuilder(REPORT).setWithdrawn(true).build()))
                .isNotEqualTo(digest(REPORT));
    }

    @Test
    void doesNotMistakeOneTextForTwo() {
        Production one = Production.newBuilder(REPORT).setIkmId("5202-000001").build();
        Production other = Production.newBuilder(REPORT).setIkmId("5202-00000").build();

        assertThat(digest(one)).isNotEqualTo(digest(other));
    }
}
