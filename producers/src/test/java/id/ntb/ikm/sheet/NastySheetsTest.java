package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sheets of {@code src/test/resources/sheets}; its README says how their outcomes are written. */
class NastySheetsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("id.ntb.ikm.sheet.NastySheet#outcomes")
    void readsTheSheetAsExpected(String outcome) throws IOException {
        NastySheet nasty = NastySheet.in(folder, outcome);
        Outcome expected = nasty.expected();
        Sheet sheet = new Sheet(nasty.file(), nasty.settings());
        if (!expected.errors().isEmpty()) {
            assertThatThrownBy(sheet::rows).isInstanceOfSatisfying(SheetException.class, e -> assertThat(e.getMessage())
                    .contains(expected.errors()));
            return;
        }
        try (Stream<SheetRow> rows = sheet.rows()) {
            verify(expected, rows.toList());
        }
    }

    private static void verify(Outcome expected, List<SheetRow> rows) {
        SoftAssertions softly = new SoftAssertions();
        List<SheetRow.Good> good = rows.stream()
                .filter(SheetRow.Good.class::isInstance)
                .map(SheetRow.Good.class::cast)
                .toList();
        softly.assertThat(good).as("good rows").hasSize(expected.good());
        expected.events().forEach(event -> softly.assertThat(lines(good))
                .as(event.toString())
                .anySatisfy(line -> assertThat(line).contains(event)));
        verifyErrors(expected, rows, softly);
        softly.assertThat(flags(good)).as("flags").isEqualTo(expected.flags());
        softly.assertAll();
    }

    private static void verifyErrors(Outcome expected, List<SheetRow> rows, SoftAssertions softly) {
        List<RowProblem> errors = rows.stream()
                .filter(SheetRow.Bad.class::isInstance)
                .flatMap(row -> ((SheetRow.Bad) row).problems().stream())
                .toList();
        softly.assertThat(errors).as("errors").hasSameSizeAs(expected.bad());
        for (Outcome.Wrong wrong : expected.bad()) {
            softly.assertThat(errors).as(wrong.toString()).anySatisfy(error -> {
                assertThat(error.line()).isEqualTo(wrong.line());
                assertThat(error.field()).isEqualTo(wrong.column());
                assertThat(error.problem().text().indonesian()).contains(wrong.words());
            });
        }
    }

    /** Events as NDJSON behind the row that they are from. */
    private static List<String> lines(List<SheetRow.Good> good) {
        List<String> lines = new ArrayList<>();
        good.forEach(row -> row.events().forEach(event -> lines.add(row.line() + " " + EventJson.line(event.event()))));
        return lines;
    }

    private static Map<String, Long> flags(List<SheetRow.Good> good) {
        Map<String, Long> flags = new TreeMap<>();
        good.forEach(row ->
                row.flags().stream().map(Problem::code).distinct().forEach(code -> flags.merge(code, 1L, Long::sum)));
        return flags;
    }
}
