package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.form.FormSettings;
import id.ntb.ikm.form.Mapping;
import id.ntb.ikm.form.OwnerKey;
import id.ntb.ikm.identity.SerialBook;
import id.ntb.ikm.identity.SerialBookFile;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sheets of {@code src/test/resources/sheets}; its README says how their outcomes are written. */
class NastySheetsTest {

    static final Path SHEETS = Path.of("src/test/resources/sheets");

    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final RowDefaults DEFAULTS =
            new RowDefaults("5202", Optional.of(Instant.parse("2026-01-20T01:00:00Z")));

    @TempDir
    private Path folder;

    static List<String> outcomes() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void readsTheSheetAsExpected(String outcome) throws IOException {
        Outcome expected = Outcome.read(SHEETS.resolve(outcome));
        Sheet sheet = new Sheet(file(expected.sheet()), settings(expected));
        if (!expected.errors().isEmpty()) {
            assertThatThrownBy(sheet::rows).isInstanceOfSatisfying(SheetException.class, e -> assertThat(e.getMessage())
                    .contains(expected.errors()));
            return;
        }
        try (Stream<Row> rows = sheet.rows()) {
            verify(expected, rows.toList());
        }
    }

    private Path file(String name) throws IOException {
        return name.endsWith(".tsv")
                ? TestXlsx.write(SHEETS.resolve(name), folder.resolve("a.xlsx"))
                : SHEETS.resolve(name);
    }

    private SheetSettings settings(Outcome expected) throws IOException {
        Path mapping = Files.write(folder.resolve("mapping.txt"), expected.mapping());
        FormSettings form = new FormSettings(
                Mapping.read(mapping), Optional.empty(), Optional.of(new OwnerKey(new byte[OwnerKey.LENGTH])));
        SerialBook book = SerialBook.read(new SerialBookFile(folder.resolve("ids.tsv")), "5202", true);
        return new SheetSettings(DEFAULTS, new EventRules(REFERENCE), REFERENCE, form, book);
    }

    private static void verify(Outcome expected, List<Row> rows) {
        SoftAssertions softly = new SoftAssertions();
        List<Row.Good> good = rows.stream()
                .filter(Row.Good.class::isInstance)
                .map(Row.Good.class::cast)
                .toList();
        softly.assertThat(good).as("good rows").hasSize(expected.good());
        expected.events().forEach(event -> softly.assertThat(lines(good))
                .as(event.toString())
                .anySatisfy(line -> assertThat(line).contains(event)));
        verifyErrors(expected, rows, softly);
        softly.assertThat(flags(good)).as("flags").isEqualTo(expected.flags());
        softly.assertAll();
    }

    private static void verifyErrors(Outcome expected, List<Row> rows, SoftAssertions softly) {
        List<RowError> errors = rows.stream()
                .filter(Row.Bad.class::isInstance)
                .flatMap(row -> ((Row.Bad) row).errors().stream())
                .toList();
        softly.assertThat(errors).as("errors").hasSameSizeAs(expected.bad());
        for (Outcome.Wrong wrong : expected.bad()) {
            softly.assertThat(errors).as(wrong.toString()).anySatisfy(error -> {
                assertThat(error.line()).isEqualTo(wrong.line());
                assertThat(error.field()).isEqualTo(wrong.column());
                assertThat(error.indonesian()).contains(wrong.words());
            });
        }
    }

    /** Events as NDJSON behind the row that they are from. */
    private static List<String> lines(List<Row.Good> good) {
        List<String> lines = new ArrayList<>();
        good.forEach(row -> row.events().forEach(event -> lines.add(row.line() + " " + EventJson.line(event))));
        return lines;
    }

    private static Map<String, Long> flags(List<Row.Good> good) {
        Map<String, Long> flags = new TreeMap<>();
        good.forEach(row ->
                row.flags().stream().map(Flag::code).distinct().forEach(code -> flags.merge(code, 1L, Long::sum)));
        return flags;
    }
}
