package id.ntb.ikm.reject;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.sheet.RowProblem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands beside a rejected row: in one column what is wrong with it, in another what to do. */
final class RowExplanation {

    private static final Bilingual ADVICE =
            Bilingual.text("perbaiki sel ini, lalu kirim lagi berkas ini", "mend this cell, then send this file again");

    private RowExplanation() {}

    static String reason(long line, List<RowProblem> problems) {
        return "baris / row " + line + ": " + joined(problems, Problem::reason);
    }

    static String advice(List<RowProblem> problems) {
        return joined(problems, problem -> problem.advice().equals(Bilingual.NONE) ? ADVICE : problem.advice());
    }

    private static String joined(List<RowProblem> problems, Function<Problem, Bilingual> part) {
        return problems.stream()
                .map(each -> column(each)
                        + part.apply(each.problem()).map(String::strip).line())
                .collect(Collectors.joining("; "));
    }

    private static String column(RowProblem problem) {
        return problem.field().isEmpty() ? "" : problem.field() + ": ";
    }
}
