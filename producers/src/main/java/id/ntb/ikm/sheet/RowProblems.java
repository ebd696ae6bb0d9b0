package id.ntb.ikm.sheet;

import id.ntb.ikm.form.CellProblem;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects what is wrong with one row. */
final class RowProblems {

    private static final int SHOWN = 80;

    private final String file;
    private final long line;
    private final UnaryOperator<String> columnOf;
    private final List<RowProblem> problems;

    /** @param columnOf from the Avro path of a field to what the file calls it */
    RowProblems(String file, long line, UnaryOperator<String> columnOf) {
        this(file, line, columnOf, new ArrayList<>());
    }

    private RowProblems(String file, long line, UnaryOperator<String> columnOf, List<RowProblem> problems) {
        this.file = file;
        this.line = line;
        this.columnOf = columnOf;
        this.problems = problems;
    }

    /** Collects into the same list for another event of the row, whose fields are from other columns. */
    RowProblems of(UnaryOperator<String> columnOfEvent) {
        return new RowProblems(file, line, columnOfEvent, problems);
    }

    /** @param path Avro path of the field; empty where it is about the whole row */
    void add(Problem problem, String path, String value) {
        addTo(columnOf.apply(path), value, problem);
    }

    /** Adds a problem, unless something else is wrong with the field to begin with. */
    void addFirst(Problem problem, String path) {
        if (isFine(path)) {
            add(problem, path, "");
        }
    }

    void add(CellProblem cell) {
        addTo(cell.heading(), cell.shown(), cell.problem());
    }

    /** Adds a rule that the event breaks, unless its field could not be read to begin with. */
    void add(Finding finding) {
        if (isFine(finding.field())) {
            add(finding.rule().problem(), finding.field(), finding.value());
        }
    }

    private boolean isFine(String path) {
        String column = columnOf.apply(path);
        return problems.stream().noneMatch(problem -> problem.field().equals(column));
    }

    private void addTo(String column, String value, Problem problem) {
        problems.add(new RowProblem(file, line, column, shortened(value), problem));
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @param cells as the office wrote them, without NIKs */
    SheetRow.Bad toRow(List<GridCell> cells) {
        return new SheetRow.Bad(line, problems, cells);
    }
}
