package id.ntb.ikm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.grid.xlsx.XlsxGrid;
import id.ntb.ikm.reference.ReferenceData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an office opens: a title, how to fill it in, hints, headings, and drop-downs below them. */
class TemplateFileTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Pattern VALIDATION = Pattern.compile("<dataValidation [^>]*sqref=\"([A-Z]+)5:\\1(\\d+)\"");

    @TempDir
    private Path folder;

    static Stream<Template> templates() {
        return Stream.of(Template.registration(REFERENCE), Template.production(REFERENCE));
    }

    private Path write(Template template) throws IOException {
        Path file = folder.resolve("kosong.xlsx");
        TemplateFile.write(template, file);
        return file;
    }

    private static List<GridRow> rows(Path file, String worksheet) throws IOException {
        try (Grid grid = XlsxGrid.open(file, Optional.ofNullable(worksheet))) {
            return grid.rows().toList();
        }
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(GridCell::text).toList();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasItsHeadingsInTheFourthRowAsItSays(Template template) throws IOException {
        List<GridRow> rows = rows(write(template), null);

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).cell(0).text()).isEqualTo(template.title());
        assertThat(rows.get(1).cell(0).text()).contains("mulai baris 5", "from row 5 on", "ikm check");
        assertThat(rows.get(3).number()).isEqualTo(4);
        assertThat(texts(rows.get(3)))
                .isEqualTo(
                        template.columns().stream().map(TemplateColumn::heading).toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hintsInBothLanguagesAboveEachHeading(Template template) throws IOException {
        GridRow hints = rows(write(template), null).get(2);

        for (int column = 0; column < template.columns().size(); column++) {
            String hint = template.columns().get(column).hint();
            assertThat(hints.cell(column).text()).isEqualTo(hint);
            assertThat(hint.isEmpty() || hint.contains(" / ")).as(hint).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void offersTheChoicesOfAColumnFromTheFirstRowOfDataOn(Template template) throws IOException {
        Path file = write(template);
        List<TemplateColumn> offering = template.columns().stream()
                .filter(column -> !column.choices().isEmpty())
                .toList();
        Matcher validations = VALIDATION.matcher(part(file, "xl/worksheets/sheet1.xml"));

        assertThat(validations.results().map(found -> found.group(2)))
                .hasSize(offering.size())
                .containsOnly("50004");
        List<GridRow> lists = rows(file, "Pilihan");
        for (TemplateColumn column : offering) {
            int index = template.columns().indexOf(column);
            assertThat(lists.stream().map(row -> row.cell(index).text()).filter(text -> !text.isEmpty()))
                    .containsExactlyElementsOf(column.choices());
        }
    }

    /** What is not on a list may be right all the same; that is for the check to say, not for Excel. */
    @Test
    void forcesNoChoiceUponAnOffice() throws IOException {
        assertThat(part(write(Template.registration(REFERENCE)), "xl/worksheets/sheet1.xml"))
                .contains("dataValidation")
                .doesNotContain("showErrorMessage=\"true\"", "showErrorMessage=\"1\"");
    }

    @Test
    void isNeverWrittenOverAFileThatIsThere() throws IOException {
        Path there = Files.writeString(folder.resolve("kosong.xlsx"), "isi kantor");

        assertThatThrownBy(() -> TemplateFile.write(Template.production(REFERENCE), there))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(there).hasContent("isi kantor");
    }
}
