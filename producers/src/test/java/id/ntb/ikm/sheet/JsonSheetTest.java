package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSheetTest {

    private static final String REGISTRATION = """
            {"type":"registration","ikmId":"5201-000007","recordedAt":"2025-01-20T09:00:00+08:00",\
            "effectiveFrom":"2025-01-15","status":"ACTIVE","name":"UD Contoh","regency":"5202","kbli":"10762",\
            "kbliEdition":2020,"legality":"LICENSED","nib":"0000520200007","workersMale":2,"workersFemale":"3",\
            "investmentIdr":25000000,"commodities":["TEH_KELOR"],"enrolments":[{"program":"JPS_GEMILANG",\
            "edition":"3","commodity":"TEH_KELOR","since":"2025-01-15"}]}""";

    private static final String PRODUCTION = """
            {"type":"production","ikmId":"5202-000007","period":"2025-12","lines":[{"commodity":"TEH_KELOR",\
            "quantity":12.5,"unit":"KG","valueIdr":1500000,"channel":"EXPORT"}]}""";

    @TempDir
    private Path folder;

    private SheetFixture sheets;

    @BeforeEach
    void open() {
        sheets = new SheetFixture(folder);
    }

    private <T> T event(String line, Class<T> type) {
        List<SheetRow> rows = sheets.rows("rows.ndjson", line);
        assertThat(rows).singleElement().isInstanceOf(SheetRow.Good.class);
        return type.cast(((SheetRow.Good) rows.get(0)).events().get(0).event());
    }

    @Test
    void readsARegistrationOfAFirmThatMovedHere() {
        Registration event = event(REGISTRATION, Registration.class);

        assertThat(event.getIkmId()).isEqualTo("5201-000007");
        assertThat(event.getOffice()).isEqualTo("5202");
        assertThat(event.getRecordedAt()).isEqualTo(Instant.parse("2025-01-20T01:00:00Z"));
        assertThat(event.getEffectiveFrom()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(event.getLegality()).isEqualTo(Legality.LICENSED);
        assertThat(event.getWorkersFemale()).isEqualTo(3);
        assertThat(event.getVillage()).isNull();
        assertThat(event.getDistrict()).isEmpty();
        assertThat(event.getEnrolments()).singleElement().satisfies(enrolment -> {
            assertThat(enrolment.getEdition()).isEqualTo("3");
            assertThat(enrolment.getSince()).isEqualTo(LocalDate.of(2025, 1, 15));
        });
    }

    @Test
    void readsQuantitiesExactlyWithThreeDecimals() {
        Production event = event(PRODUCTION, Production.class);

        assertThat(event.getLines()).singleElement().satisfies(line -> assertThat(line.getQuantity())
                .isEqualTo(new BigDecimal("12.500")));
        assertThat(event.getRecordedAt())
                .isEqualTo(SheetFixture.DEFAULTS.recordedAt().orElseThrow());
        assertThat(event.getWithdrawn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "effectiveFrom, \"31/12/2025\", 2025-03-31",
        "effectiveFrom, \"2025-02-30\", YYYY-MM-DD",
        "recordedAt, \"2025-01-20\", offset",
        "status, \"OPEN\", 'ACTIVE, DORMANT, CLOSED'",
        "workersMale, -1, must not be negative",
        "workersMale, 2.5, whole number",
        "workersMale, 3000000000, too large",
        "investmentIdr, \"1.500.000\", thousands separators",
        "kbli, 10762, quotation marks",
        "office, \"5203\", another office's",
        "commodities, \"TEH_KELOR\", must be a list",
        "regency, \"52\", unknown regency code",
        "nib, \"12\", 13 digits",
        "name, \" \", is required",
    })
    void saysWhatIsWrongWithAValue(String field, String value, String reason) {
        String line = REGISTRATION
                .replaceFirst("\"" + field + "\":(\"[^\"]*\"|\\[\"[^]]*\\]|-?[0-9.]+),", "")
                .replaceFirst("\\{", "{\"" + field + "\":" + value + ",");

        assertThat(sheets.errors("rows.ndjson", line)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.line()).isEqualTo(1);
            assertThat(error.file()).isEqualTo("rows.ndjson");
            assertThat(error.problem().text().english()).contains(reason);
            assertThat(error.problem().text().indonesian())
                    .isNotEqualTo(error.problem().text().english());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1.2345, at most 3 decimals",
        "\"0.0001\", at most 3 decimals",
        "-1.5, must not be negative",
        "1234567890123456, too large",
        "1e99, too large",
        "'\"1.234,5\"', decimal point",
        "\"1e999999999\", decimal point",
    })
    void refusesAQuantityThatCannotBeKeptExactly(String quantity, String reason) {
        assertThat(sheets.errors("rows.ndjson", PRODUCTION.replace("12.5", quantity)))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("lines[0].quantity");
                    assertThat(error.problem().text().english()).contains(reason);
                });
    }

    @Test
    void keepsAQuantityWhoseFurtherDecimalsAreZero() {
        Production event = event(PRODUCTION.replace("12.5", "12.50000"), Production.class);

        assertThat(event.getLines().get(0).getQuantity()).isEqualTo(new BigDecimal("12.500"));
    }

    @Test
    void namesUnknownFieldsAtEveryDepthAndHidesWhatTheySay() {
        String line = PRODUCTION
                .replace("\"unit\"", "\"satuan\":\"KG\",\"unit\"")
                .replace("\"period\"", "\"nik\":\"5202010101700001\",\"period\"");

        assertThat(sheets.errors("rows.ndjson", line))
                .satisfiesExactly(
                        error -> assertThat(error.text())
                                .startsWith("rows.ndjson:1 nik \"\": ")
                                .endsWith("there is no such field in a Production"),
                        error -> assertThat(error.field()).isEqualTo("lines[0].satuan"));
    }

    @Test
    void reportsEveryProblemOfARowAtOnce() {
        String line = """
                {"type":"registration","ikmId":"7","effectiveFrom":"kemarin","status":"ACTIVE","regency":"5202",\
                "kbli":"10762","kbliEdition":2020,"legality":"LICENSED","workersMale":-2,"workersFemale":1,\
                "investmentIdr":"banyak","telepon":"0812"}""";

        assertThat(sheets.errors("rows.ndjson", line))
                .extracting(RowProblem::field)
                .containsExactlyInAnyOrder(
                        "telepon", "ikmId", "effectiveFrom", "name", "nib", "workersMale", "investmentIdr");
    }

    @Test
    void blamesNoOtherFieldForOneThatCannotBeRead() {
        String line = """
                {"type":"certification","ikmId":"5202-000007","scheme":"SPPIRT","certificateNumber":"2115202010007-30",\
                "action":"ISSUED","effectiveFrom":"?","validUntil":"2030-01-14","recordedAt":"?"}""";

        assertThat(sheets.errors("rows.ndjson", line))
                .extracting(RowProblem::field)
                .containsExactlyInAnyOrder("effectiveFrom", "recordedAt");
        assertThat(sheets.errors("rows.ndjson", PRODUCTION.replace("\"period\"", "\"recordedAt\":\"?\",\"period\"")))
                .extracting(RowProblem::field)
                .containsExactly("recordedAt");
    }

    @Test
    void neverTakesNowForWhenARowWasRecorded() {
        RowDefaults none = new RowDefaults("5202", Optional.empty());

        assertThat(sheets.rows("rows.ndjson", PRODUCTION, none)).singleElement().satisfies(row -> assertThat(row)
                .asInstanceOf(type(SheetRow.Bad.class))
                .satisfies(bad -> assertThat(bad.problems()).singleElement().satisfies(error -> assertThat(
                                error.problem().text().english())
                        .contains("--recorded-at"))));
    }

    @Test
    void goesOnAfterABadRow() {
        String text = String.join(
                "\n",
                PRODUCTION,
                "{\"type\":",
                "",
                "[1]",
                "{\"type\":\"sale\"}",
                PRODUCTION + " {}",
                PRODUCTION.replace("12.5", "12.5,\"quantity\":13"),
                REGISTRATION);

        List<SheetRow> rows = sheets.rows("rows.jsonl", text);

        assertThat(rows).extracting(SheetRow::line).containsExactly(1L, 2L, 4L, 5L, 6L, 7L, 8L);
        assertThat(rows.stream().filter(SheetRow.Good.class::isInstance).map(SheetRow::line))
                .containsExactly(1L, 8L);
    }

    @Test
    void flagsADoubtAndKeepsTheRow() {
        assertThat(sheets.rows("rows.ndjson", REGISTRATION.replace("\"10762\"", "\"10999\"")))
                .singleElement()
                .satisfies(row -> assertThat(((SheetRow.Good) row).flags())
                        .singleElement()
                        .satisfies(flag -> assertThat(flag.code()).isEqualTo("KBLI_UNKNOWN")));
    }

    @Test
    void refusesWhatIsRecordedInTheFuture() {
        String future = REGISTRATION.replace("2025-01-20T", "2199-01-20T");
        assertThat(sheets.errors("rows.ndjson", future)).singleElement().satisfies(error -> assertThat(error.text())
                .contains("recordedAt", "lebih dari satu hari di depan"));
    }

    @ParameterizedTest
    @CsvSource({"UD ABDUL HAMID 5202014505850001", "UD 5202/0145/0585/0001", "UD ５２０２０１４５０５８５０００１"})
    void refusesANikHoweverItIsWritten(String name) {
        assertThat(sheets.errors("rows.ndjson", REGISTRATION.replace("UD Contoh", name)))
                .singleElement()
                .satisfies(error -> assertThat(error.text())
                        .contains(" name ", "berisi NIK")
                        .doesNotContain("0585"));
    }

    @Test
    void takesAnEventIdForNoNik() {
        String uuid =
                REGISTRATION.replace("\"ikmId\"", "\"eventId\":\"22167614-1106-4999-8000-012345678901\",\"ikmId\"");
        assertThat(event(uuid, Registration.class).getEventId()).startsWith("22167614-1106-4999");
    }
}
