package id.ntb.ikm.sheet;

import static id.ntb.ikm.problem.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.form.CellProblem;
import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowProblemsTest {

    private static final Problem PROBLEM =
            new Problem("NOT_NUMBER", text("bukan angka", "is not a number"), Bilingual.NONE);

    private final RowProblems problems = new RowProblems("a.csv", 7, UnaryOperator.identity());

    private List<RowProblem> collected() {
        return problems.toRow(List.of()).problems();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void saysWhereAProblemIs() {
        problems.add(PROBLEM, "workersMale", "dua");

        assertThat(collected())
                .extracting(RowProblem::text)
                .containsExactly("a.csv:7 workersMale \"dua\": bukan angka / is not a number");
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void namesAFieldAsTheFileDoes() {
        Map<String, String> headings = Map.of("workersMale", "TENAGA KERJA PRIA", "name", "NAMA USAHA");
        RowProblems ofEvent = problems.of(path -> headings.getOrDefault(path, path));
        ofEvent.add(PROBLEM, "workersMale", "dua");
        problems.add(PROBLEM, "workersMale", "dua");

        assertThat(collected()).extracting(RowProblem::field).containsExactly("TENAGA KERJA PRIA", "workersMale");
    }

    /** A rule's verdict on a field that could not be read is a verdict on what stands in for it. */
    @Test
    void dropsRulesAboutAFieldThatIsWrongAlready() {
        problems.add(PROBLEM, "nib", "x");
        problems.add(new Finding(Rule.NIB_FORMAT, "nib", "x"));
        problems.add(new Finding(Rule.NEGATIVE_NUMBER, "workersMale", "-1"));
        problems.addFirst(PROBLEM, "nib");

        assertThat(collected())
                .extracting(problem -> problem.problem().code())
                .containsExactly("NOT_NUMBER", "NEGATIVE_NUMBER");
    }

    @Test
    void keepsEveryProblemOfAField() {
        problems.add(PROBLEM, "nib", "x");
        problems.add(PROBLEM, "nib", "y");
        problems.add(new CellProblem("nib", "z", PROBLEM));

        assertThat(collected()).extracting(RowProblem::value).containsExactly("x", "y", "z");
    }

    @Test
    void shortensWhatStandsThere() {
        problems.add(PROBLEM, "name", "x".repeat(200));

        assertThat(collected().get(0).value()).hasSize(81).endsWith("x…");
    }

    @Test
    void hidesNiksWhereverTheyStand() {
        String nik = "5202014505850001";
        problems.add(PROBLEM.with(nik), "kolom " + nik, "UD " + nik);
        problems.add(new Problem("X", text(nik, nik), text(nik, nik)), "", "");

        assertThat(collected().toString()).doesNotContain(nik).contains("(NIK)");
    }

    @Test
    void isOneLineWhateverTheCellHolds() {
        problems.add(PROBLEM, "name", "a\nb\tc");

        assertThat(collected().get(0).text()).doesNotContain("\n", "\t").contains("\"a b c\"");
    }

    @Test
    void namesNoFieldWhereItIsAboutTheWholeRow() {
        problems.add(PROBLEM, "", "");

        assertThat(collected().get(0).text()).isEqualTo("a.csv:7: bukan angka / is not a number");
    }

    @ParameterizedTest
    @EnumSource
    void hasBothLanguagesForEveryReason(FieldReason reason) {
        Problem problem = reason.problem("X");

        assertThat(problem.code()).isEqualTo(reason.name());
        assertThat(problem.reason().indonesian()).isNotBlank();
        assertThat(problem.reason().english()).isNotBlank();
        assertThat(problem.advice().indonesian().isEmpty())
                .isEqualTo(problem.advice().english().isEmpty());
        assertThat(problem.line()).doesNotContain("%s");
    }
}
