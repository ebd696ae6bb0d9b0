package id.ntb.ikm.reject;

import static id.ntb.ikm.problem.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.sheet.RowProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowExplanationTest {

    private static final Problem NUMBER =
            new Problem("NOT_NUMBER", text("bukan angka", "is not a number"), text("tulis angka", "write digits"));
    private static final Problem NEGATIVE =
            new Problem("NEGATIVE", text("tidak boleh negatif", "must not be negative"), Bilingual.NONE);

    private static RowProblem in(String column, Problem problem) {
        return new RowProblem("a.csv", 7, column, "x", problem);
    }

    @Test
    void partsWhatIsWrongFromWhatToDo() {
        List<RowProblem> problems = List.of(in("NILAI", NUMBER));

        assertThat(RowExplanation.reason(7, problems)).isEqualTo("baris / row 7: NILAI: bukan angka / is not a number");
        assertThat(RowExplanation.advice(problems)).isEqualTo("NILAI: tulis angka / write digits");
    }

    @Test
    void hasAnAdviceForEveryProblem() {
        assertThat(RowExplanation.advice(List.of(in("NILAI", NEGATIVE))))
                .isEqualTo("NILAI: perbaiki sel ini, lalu kirim lagi berkas ini / mend this cell, then send this file"
                        + " again");
    }

    @Test
    void joinsAllThatIsWrong() {
        List<RowProblem> problems = List.of(in("NILAI", NUMBER), in("", NEGATIVE));

        assertThat(RowExplanation.reason(7, problems))
                .isEqualTo("baris / row 7: NILAI: bukan angka / is not a number; tidak boleh negatif / must not be"
                        + " negative");
    }

    /** A semicolon in a text is a semicolon, and parts nothing. */
    @Test
    void doesNotPartATextAtItsSemicolons() {
        Problem problem = new Problem("X", text("a; b", "c; d"), text("e", "f"));

        assertThat(RowExplanation.reason(1, List.of(in("", problem)))).isEqualTo("baris / row 1: a; b / c; d");
        assertThat(RowExplanation.advice(List.of(in("", problem)))).isEqualTo("e / f");
    }
}
