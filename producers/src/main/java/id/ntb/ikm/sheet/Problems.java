package id.ntb.ikm.sheet;

import id.ntb.ikm.form.Fault;
import id.ntb.ikm.form.Trouble;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects what is wrong with one row. */
final class Problems {

    private static final int SHOWN = 80;

    private final String file;
    private final long line;
    private final UnaryOperator<String> columnOf;
    private final List<RowError> errors;

    /** @param columnOf from the Avro path of a field to what the file calls it */
    Problems(String file, long line, UnaryOperator<String> columnOf) {
        this(file, line, columnOf, new ArrayList<>());
    }

    private Problems(String file, long line, UnaryOperator<String> columnOf, List<RowError> errors) {
        this.file = file;
        this.line = line;
        this.columnOf = columnOf;
        this.errors = errors;
    }

    /** Collects into the same list for another event of the row, whose fields are from other columns. */
    Problems of(UnaryOperator<String> columnOfEvent) {
        return new Problems(file, line, columnOfEvent, errors);
    }

    void add(Problem problem, String path, String value, String detail) {
        add(path, value, problem.indonesian(detail), problem.english(detail));
    }

    void add(Problem problem, String path, String value) {
        add(problem, path, value, "");
    }

    /** Adds a problem, unless something else is wrong with the field to begin with. */
    void addFirst(Problem problem, String path) {
        if (isFine(path)) {
            add(problem, path, "");
        }
    }

    void add(Fault fault) {
        Trouble trouble = fault.trouble();
        errors.add(new RowError(
                file,
                line,
                fault.heading(),
                shorten(fault.shown()),
                trouble.indonesian(fault.detail()),
                trouble.english(fault.detail())));
    }

    private boolean isFine(String path) {
        String column = columnOf.apply(path);
        return errors.stream().noneMatch(error -> error.field().equals(column));
    }

    /** Adds a rule that the event breaks, unless its field could not be read to begin with. */
    void add(Finding finding) {
        if (isFine(finding.field())) {
            add(
                    finding.field(),
                    finding.value(),
                    finding.rule().indonesian(),
                    finding.rule().english());
        }
    }

    private void add(String path, String value, String indonesian, String english) {
        errors.add(new RowError(file, line, columnOf.apply(path), shorten(value), indonesian, english));
    }

    private static String shorten(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** @param cells as the office wrote them, without NIKs */
    Row.Bad toRow(List<GridCell> cells) {
        return new Row.Bad(line, errors, cells);
    }
}
