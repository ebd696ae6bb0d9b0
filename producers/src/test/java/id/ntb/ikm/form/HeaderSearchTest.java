package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.row;
import static id.ntb.ikm.form.Cells.rows;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.grid.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the first rows has the headings, and what each of them is. */
class HeaderSearchTest {

    private static Optional<Header> search(String... lines) {
        return search(Mapping.NONE, rows(lines));
    }

    private static Optional<Header> search(Mapping mapping, List<GridRow> first) {
        return new HeaderSearch(Headings.load(), mapping).search(first);
    }

    /** Every column as {@code HEADING=field}, or {@code HEADING=?}. */
    private static List<String> columns(Header header) {
        return header.layout().columns().stream()
                .map(column ->
                        column.heading() + "=" + column.field().map(Field::word).orElse("?"))
                .toList();
    }

    private static List<Long> below(Header header) {
        return header.below().stream().map(GridRow::number).toList();
    }

    @Test
    void findsHeadingsInTheFirstRow() {
        Header header =
                search("NAMA USAHA | KBLI | WARNA", "UD Sari | 10762 | merah").orElseThrow();

        assertThat(columns(header)).containsExactly("NAMA USAHA=nama_usaha", "KBLI=kbli", "WARNA=?");
        assertThat(below(header)).containsExactly(2L);
    }

    /** A table of contents above them has headings, too. */
    @Test
    void prefersTheRowWithTheMostHeadings() {
        Header header = search("DESA | KBLI", "NAMA USAHA | KBLI | DESA", "UD Sari | 10762 | Ubung")
                .orElseThrow();

        assertThat(columns(header)).containsExactly("NAMA USAHA=nama_usaha", "KBLI=kbli", "DESA=desa");
        assertThat(below(header)).containsExactly(3L);
    }

    @Test
    void prefersTheUpperOfTwoRowsThatHaveAsMany() {
        assertThat(below(search("NAMA USAHA | KBLI", "NAMA USAHA | KBLI").orElseThrow()))
                .containsExactly(2L);
    }

    @Test
    void leavesADataRowOutOfTheHeadingsThatHasNothingToAddToThem() {
        Header header = search("NAMA USAHA | KBLI | DESA", "UD Sari | 10762 | ", "UD Rasa | 10761 | ")
                .orElseThrow();

        assertThat(columns(header)).containsExactly("NAMA USAHA=nama_usaha", "KBLI=kbli", "DESA=desa");
        assertThat(below(header)).containsExactly(2L, 3L);
    }

    @Test
    void readsAHeadingUnderAMergedCellTogetherWithTheCell() {
        Header header = search(
                        "NO | NAMA USAHA | TENAGA KERJA | | INVESTASI (RP)",
                        " | | L | PEREMPUAN | ",
                        "1 | UD Sari | 1 | 2 | 0")
                .orElseThrow();

        assertThat(columns(header))
                .containsExactly(
                        "NO=abaikan",
                        "NAMA USAHA=nama_usaha",
                        "TENAGA KERJA L=tenaga_kerja_l",
                        "TENAGA KERJA PEREMPUAN=tenaga_kerja_p",
                        "INVESTASI (RP)=nilai_investasi");
        assertThat(below(header)).containsExactly(3L);
    }

    @Test
    void joinsRowsOfDifferentLengths() {
        assertThat(columns(search("NAMA USAHA | KBLI | TK", " | | L | WANITA").orElseThrow()))
                .containsExactly(
                        "NAMA USAHA=nama_usaha", "KBLI=kbli", "TK L=tenaga_kerja_l", "TK WANITA=tenaga_kerja_p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NAMA\nUSAHA", " Nama  Usaha ", "nama_usaha", "NAMA\u00A0USAHA", "Nama Usaha:", "ＮＡＭＡ ＵＳＡＨＡ"})
    void knowsAHeadingHoweverItIsWritten(String heading) {
        Header header = search(heading + " | KBLI").orElseThrow();

        assertThat(header.layout().columns().get(0).field()).contains(Field.NAMA_USAHA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            UD Sari | 10762 | Ubung
            NAMA USAHA | WARNA
            NAMA USAHA
            ' '
            P | L | W
            """)
    void findsNoneWhereFewerThanTwoAreKnown(String line) {
        assertThat(search(line)).isEmpty();
    }

    @Test
    void findsNoneInNoRows() {
        assertThat(search()).isEmpty();
    }

    @Test
    void takesTheOfficesAnswersForHeadings() {
        Mapping answers = Answers.of("kolom.USAHA KAMI = nama_usaha", "kolom.KODE = kbli", "kolom.DESA = abaikan");
        Header header = search(answers, rows("Usaha Kami | Kode | Desa")).orElseThrow();

        assertThat(columns(header)).containsExactly("Usaha Kami=nama_usaha", "Kode=kbli", "Desa=abaikan");
    }

    /** P is men to one office and women to another. */
    @Test
    void givesAHeadingOfTwoMeaningsNoneUntilTheOfficeAnswers() {
        GridRow headings = row(1, "NAMA USAHA | KBLI | TK P");

        assertThat(columns(search(Mapping.NONE, List.of(headings)).orElseThrow()))
                .endsWith("TK P=?");
        assertThat(columns(search(Answers.of("kolom.TK P = tenaga_kerja_p"), List.of(headings))
                        .orElseThrow()))
                .endsWith("TK P=tenaga_kerja_p");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            1 | 2 | 3              ; true
            (1) | (2) | (3)        ; true
            1 | 2 | | 3            ; true
            | 1 | 2 | 3            ; true
            1 | 2                  ; false
            1 | 2 | 4              ; false
            0 | 1 | 2              ; false
            2 | 3 | 4              ; false
            1 | 2 | 3 | UD Sari    ; false
            1 | 2 | 300            ; false
            1 | 2 | 3.0            ; false
            A | B | C              ; false
            """)
    void tellsARowThatNumbersTheColumnsFromData(String cells, boolean numbers) {
        assertThat(HeaderSearch.numbersColumns(row(2, cells))).isEqualTo(numbers);
    }

    @Test
    void passesOverTheNumbersOfTheColumnsOnce() {
        Header header =
                search("NAMA USAHA | KBLI | DESA", "1 | 2 | 3", "1 | 2 | 3").orElseThrow();

        assertThat(below(header)).containsExactly(3L);
    }

    @Test
    void readsAsManyColumnsAsASheetCanHave() {
        List<String> headings = new ArrayList<>(List.of("NAMA USAHA", "KBLI"));
        while (headings.size() < 16_384) {
            headings.add("KOLOM " + headings.size());
        }
        Header header = search(String.join("|", headings)).orElseThrow();

        assertThat(header.layout().columns()).hasSize(16_384);
        assertThat(header.layout().recognised()).isEqualTo(2);
    }
}
