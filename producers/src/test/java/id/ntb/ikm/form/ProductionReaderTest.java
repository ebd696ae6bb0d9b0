package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionReaderTest {

    private static TestSheet report() {
        return TestSheet.of(
                "ikmId", "5202-000001",
                "PERIODE", "12/2025",
                "JENIS USAHA", "teh kelor",
                "JUMLAH PRODUKSI", "12,5",
                "SATUAN PRODUKSI", "kg",
                "NILAI PRODUKSI (RP)", "1.500.000",
                "NILAI BAHAN BAKU (RP)", "400.000");
    }

    private static JsonNode line(TestSheet sheet) {
        assertThat(sheet.row().problems()).isEmpty();
        return sheet.event("production").get("lines").get(0);
    }

    @Test
    void readsAReport() {
        TestSheet sheet = report();

        assertThat(sheet.types()).containsExactly("production");
        assertThat(sheet.event("production").get("period").asText()).isEqualTo("2025-12");
        assertThat(line(sheet).get("commodity").asText()).isEqualTo("TEH_KELOR");
        assertThat(line(sheet).get("quantity").asText()).isEqualTo("12.5");
        assertThat(line(sheet).get("unit").asText()).isEqualTo("KG");
        assertThat(line(sheet).get("valueIdr").asText()).isEqualTo("1500000");
        assertThat(line(sheet).get("rawMaterialIdr").asText()).isEqualTo("400000");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "kg, KG",
        "KG., KG",
        "Kilo, KG",
        "gram, GRAM",
        "ltr, LITER",
        "lbr, LEMBAR",
        "biji, PCS",
        "pcs, PCS",
        "botol, BOTOL"
    })
    void knowsUnitsAsTheyAreWritten(String cell, String code) {
        assertThat(line(report().with("SATUAN PRODUKSI", cell)).get("unit").asText())
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    SATUAN PRODUKSI       | ember       | UNIT_UNKNOWN
                    SATUAN PRODUKSI       | -           | MISSING
                    NILAI PRODUKSI (RP)   | -           | NUMBER_MISSING
                    NILAI PRODUKSI (RP)   | banyak      | NOT_NUMBER
                    NILAI PRODUKSI (RP)   | 1.500,5     | NOT_WHOLE
                    NILAI BAHAN BAKU (RP) | 4E+05       | DIGITS_LOST
                    JUMLAH PRODUKSI       | 17.113      | NUMBER_AMBIGUOUS
                    JUMLAH PRODUKSI       | lima        | NOT_NUMBER
                    PERIODE               | -           | MISSING
                    PERIODE               | Triwulan I  | NOT_MONTH
                    JENIS USAHA           | keripik     | PRODUCT_UNKNOWN
                    JENIS USAHA           | teh kelor, gula aren | PRODUCT_UNKNOWN
                    """)
    void saysWhatIsWrongInASheetOfReports(String heading, String cell, String problem) {
        assertThat(report().with(heading, cell).problems()).containsExactly(heading + " " + problem);
    }

    /** A value without a quantity is a report all the same; no sum of kilos may take it for zero kilos. */
    @Test
    void recordsNoQuantityWhereNoneIsGiven() {
        JsonNode line = line(report().with("JUMLAH PRODUKSI", "-"));

        assertThat(line.get("quantity").asText()).isEqualTo("0");
        assertThat(line.get("unit").asText()).isEqualTo("TIDAK_DICATAT");
    }

    @Test
    void leavesOutRawMaterialThatIsNotGiven() {
        assertThat(line(report().with("NILAI BAHAN BAKU (RP)", "")).has("rawMaterialIdr"))
                .isFalse();
    }

    @Test
    void countsInTheUnitOfTheHeading() {
        TestSheet sheet = report().without("NILAI PRODUKSI (RP)").with("NILAI PRODUKSI (RP. 000)", "1.500");

        assertThat(line(sheet).get("valueIdr").asText()).isEqualTo("1500000");
    }

    /** In a sheet of registrations production is a by-the-way: without month or product it is flagged, not refused. */
    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    PERIODE     | ''      | PRODUCTION_WITHOUT_PERIOD
                    JENIS USAHA | keripik | PRODUCTION_WITHOUT_COMMODITY
                    """)
    void flagsWhatASheetOfRegistrationsLeavesOpen(String heading, String cell, String flag) {
        TestSheet sheet = new TestSheet()
                .with("JENIS USAHA", "teh kelor")
                .with("PERIODE", "12/2025")
                .with("NILAI PRODUKSI (RP)", "1.500.000")
                .with(heading, cell);

        assertThat(sheet.types()).isEqualTo(List.of("registration"));
        assertThat(sheet.flags()).containsExactly(flag);
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void findsNoReportInARowThatGivesNoFigures() {
        TestSheet sheet = new TestSheet().with("PERIODE", "12/2025").with("NILAI PRODUKSI (RP)", "-");

        assertThat(sheet.types()).containsExactly("registration");
        assertThat(sheet.flags()).isEmpty();
    }
}
