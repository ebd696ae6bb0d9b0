package id.ntb.ikm.command;

import static id.ntb.ikm.problem.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.sheet.RowProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorLinesTest {

    private static final Problem PROBLEM =
            new Problem("NOT_NUMBER", text("bukan angka", "is not a number"), Bilingual.NONE);

    private final List<String> shown = new ArrayList<>();
    private final ErrorLines lines = new ErrorLines(shown::add);

    private void add(String column, int times) {
        for (int i = 0; i < times; i++) {
            lines.add(new RowProblem("a.csv", i + 2L, column, "x", PROBLEM));
        }
    }

    @Test
    void showsEachProblemAsOneLine() {
        add("NILAI", 1);

        assertThat(shown).containsExactly("a.csv:2 NILAI \"x\": bukan angka / is not a number");
        assertThat(lines.rest()).isEmpty();
    }

    @Test
    void saysNothingMoreOfWhatWasShown() {
        add("NILAI", ErrorLines.SHOWN);

        assertThat(shown).hasSize(ErrorLines.SHOWN);
        assertThat(lines.rest()).isEmpty();
    }

    @Test
    void countsTheRestByColumnTheCommonestFirst() {
        add("NIB", 20);
        add("NILAI", 300);
        add("", 1);

        assertThat(shown).hasSize(ErrorLines.SHOWN);
        assertThat(lines.rest())
                .hasSize(4)
                .startsWith(
                        "kesalahan / errors: 321, ditampilkan / shown: 100; semuanya ada di samping baris yang ditolak /"
                                + " all stand beside the rejected rows",
                        "  300 × NILAI",
                        "  20 × NIB")
                .endsWith("  1 × seluruh baris / the whole row");
    }

    /** A file of events may have any number of unknown fields, of which memory is not to fill up. */
    @Test
    void countsOnlySoManyColumnsByName() {
        for (int i = 0; i < 200; i++) {
            add("kolom " + i, 1);
        }
        assertThat(lines.rest()).hasSizeLessThan(60).contains("  150 × lainnya / others");
    }
}
