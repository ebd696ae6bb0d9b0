package id.ntb.ikm.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.publish.JudgedEvent;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static final String CSV = """
            type,ikmId,effectiveFrom,status,name,regency,kbli,kbliEdition,legality,workersMale,workersFemale,\
            investmentIdr,commodities,enrolments,scheme,certificateNumber,action,validUntil,period,lines.commodity,\
            lines.quantity,lines.unit,lines.valueIdr,lines.channel,withdrawn
            registration,5202-000007,2025-01-15,ACTIVE,"UD ""Contoh"", Praya",5202,10762,2020,NONE,2,3,25000000,\
            TEH_KELOR|SERBAT_JAHE,JPS_GEMILANG/3/TEH_KELOR@2025-01-15|KOIN/4.0@2025-02-01|FORUM_IKM@2025-03-01,,,,,,,,,,,
            certification,5202-000007,2025-02-01,,,,,,,,,,,,SPPIRT,2115202010007-30,ISSUED,2030-01-31,,,,,,,
            production,5202-000007,,,,,,,,,,,,,,,,,2025-12,TEH_KELOR,12.5,KG,1500000,EXPORT,
            production,5202-000007,,,,,,,,,,,,,,,,,2025-11,,,,,,true
            """;

    private static final String NDJSON = """
            {"type":"registration","ikmId":"5202-000007","effectiveFrom":"2025-01-15","status":"ACTIVE",\
            "name":"UD \\"Contoh\\", Praya","regency":"5202","kbli":"10762","kbliEdition":2020,"legality":"NONE",\
            "workersMale":2,"workersFemale":3,"investmentIdr":25000000,"commodities":["TEH_KELOR","SERBAT_JAHE"],\
            "enrolments":[{"program":"JPS_GEMILANG","edition":"3","commodity":"TEH_KELOR","since":"2025-01-15"},\
            {"program":"KOIN","edition":"4.0","since":"2025-02-01"},{"program":"FORUM_IKM","since":"2025-03-01"}]}
            {"type":"certification","ikmId":"5202-000007","effectiveFrom":"2025-02-01","scheme":"SPPIRT",\
            "certificateNumber":"2115202010007-30","action":"ISSUED","validUntil":"2030-01-31"}
            {"type":"production","ikmId":"5202-000007","period":"2025-12","lines":[{"commodity":"TEH_KELOR",\
            "quantity":"12.500","unit":"KG","valueIdr":1500000,"channel":"EXPORT"}]}
            {"type":"production","ikmId":"5202-000007","period":"2025-11","withdrawn":true}
            """;

    @TempDir
    private Path folder;

    private SheetFixture sheets;

    @BeforeEach
    void open() {
        sheets = new SheetFixture(folder);
    }

    private static List<SpecificRecord> events(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(row -> ((SheetRow.Good) row).events().stream().map(JudgedEvent::event))
                .toList();
    }

    @Test
    void givesTheSameEventsAndIdsAsNdjson() {
        List<SpecificRecord> fromCsv = events(sheets.rows("a.csv", CSV));
        List<SpecificRecord> fromJson = events(sheets.rows("b.ndjson", NDJSON));

        assertThat(fromCsv)
                .hasSize(4)
                .hasOnlyElementsOfTypes(Registration.class, Certification.class, Production.class)
                .isEqualTo(fromJson);
        assertThat(fromCsv.get(0)).hasToString(fromJson.get(0).toString());
    }

    /** A literal, because an id that changes makes every file of the past a set of new events. */
    @Test
    void derivesAnEventIdThatNeverChanges() {
        assertThat(events(sheets.rows("a.csv", CSV)))
                .extracting(event -> event.get(0))
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo("37e663f0c6f791fe5b0678bb4058e1a6");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void recognisesTheSeparator(String separator) {
        String csv = "type,ikmId,period,withdrawn\nproduction,5202-000007,2025-12,true\n".replace(",", separator);

        assertThat(sheets.rows("a.csv", csv)).singleElement().isInstanceOf(SheetRow.Good.class);
    }

    @Test
    void readsWithAByteOrderMarkAndWindowsLineEnds() {
        String csv = "\uFEFFtype;ikmId;period;withdrawn\r\nproduction;5202-000007;2025-12;true\r\n\r\n";

        assertThat(sheets.rows("A.CSV", csv)).singleElement().isInstanceOf(SheetRow.Good.class);
        assertThat(sheets.rows("b.ndjson", "\uFEFF" + NDJSON)).hasSize(4);
    }

    @Test
    void namesTheColumnOfABadCell() {
        String csv = """
                type,ikmId,period,lines.commodity,lines.quantity,lines.unit,lines.valueIdr
                production,5202-000007,2025-12,TEH,1.0005,KG,-5
                """;

        assertThat(sheets.errors("a.csv", csv))
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error.text()).startsWith("a.csv:2 lines.quantity \"1.0005\": "),
                        error -> assertThat(error.text()).startsWith("a.csv:2 lines.commodity \"TEH\": "),
                        error -> assertThat(error.text()).startsWith("a.csv:2 lines.valueIdr \"-5\": "));
    }

    @Test
    void refusesACellOfAnotherTypeOfEvent() {
        String csv = "type,ikmId,period,withdrawn,scheme\nproduction,5202-000007,2025-12,true,HALAL\n";

        assertThat(sheets.errors("a.csv", csv)).singleElement().satisfies(error -> assertThat(error.field())
                .isEqualTo("scheme"));
    }

    @Test
    void refusesAnEnrolmentOfAnotherForm() {
        String csv = CSV.lines().findFirst().orElseThrow() + "\n"
                + CSV.lines().skip(1).findFirst().orElseThrow().replace("/3/TEH_KELOR@2025-01-15", "");

        assertThat(sheets.errors("a.csv", csv)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("enrolments");
            assertThat(error.value()).isEqualTo("JPS_GEMILANG");
        });
    }

    @Test
    void keepsTheRowsAfterAnUnclosedQuote() {
        String csv = """
                type,ikmId,period,withdrawn
                production,5202-000001,2025-12,true
                production,"5202-000002,2025-12,true
                production,5202-000003,2025-12,true
                production,"5202"-000004,2025-12,true
                production,5202-000005
                production,5202-000006,2025-12,true
                """;

        List<SheetRow> rows = sheets.rows("a.csv", csv);

        assertThat(rows.stream().filter(SheetRow.Bad.class::isInstance).map(SheetRow::line))
                .containsExactly(3L, 5L, 6L);
        assertThat(rows).hasSize(6);
    }

    @Test
    void refusesAReportThatIsSpreadOverRows() {
        String csv = """
                type,ikmId,period,recordedAt,lines.commodity,lines.quantity,lines.unit,lines.valueIdr
                production,5202-000007,2025-12,,TEH_KELOR,1,KG,5
                production,5202-000007,2025-12,,SERBAT_JAHE,1,KG,5
                production,5202-000007,2025-12,2026-01-09T09:00:00+08:00,SERBAT_JAHE,1,KG,5
                production,5202-000007,2025-11,,TEH_KELOR,1,KG,5
                """;

        assertThat(sheets.rows("a.csv", csv).stream().filter(SheetRow.Bad.class::isInstance))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(3);
                    assertThat(((SheetRow.Bad) row)
                                    .problems()
                                    .get(0)
                                    .problem()
                                    .text()
                                    .english())
                            .contains("must be NDJSON");
                });
    }

    @Test
    void refusesAFileWithUnknownRepeatedOrMissingHeadings() {
        assertThatThrownBy(() -> sheets.rows("a.csv", "type,ikmId,Nama Usaha,lines\n"))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining("unknown column headings: [Nama Usaha, lines]");
        assertThatThrownBy(() -> sheets.rows("a.csv", "type,ikmId,ikmId\n")).hasMessageContaining("[ikmId]");
        assertThatThrownBy(() -> sheets.rows("a.csv", "ikmId,period\n")).hasMessageContaining("\"type\"");
        assertThatThrownBy(() -> sheets.rows("a.csv", "\n")).hasMessageContaining("empty");
    }

    @Test
    void refusesAFileThatIsNoUtf8AndSaysWhere() {
        byte[] text = ("type,name\n" + "production,x\n".repeat(20_000) + "production,Café\n").getBytes(ISO_8859_1);
        Sheet sheet = sheets.sheet("a.csv", text, SheetFixture.DEFAULTS);

        assertThatThrownBy(sheet::survey)
                .isInstanceOf(SheetException.class)
                .hasMessageContaining("line 20002 is not UTF-8");
    }

    @Test
    void digestsTheFileAsItIs() {
        assertThat(sheets.sheet("a.csv", "abc".getBytes(UTF_8), SheetFixture.DEFAULTS)
                        .survey()
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void saysWhichFilesItReads() {
        assertThatThrownBy(() -> sheets.rows("a.xls", "")).hasMessageContaining(".ndjson, .jsonl or .csv");
    }
}
