package id.ntb.ikm.sheet;

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
    private final List<RowError> errors = new ArrayList<>();

    /** @param columnOf from the Avro path of a field to what the file calls it */
    Problems(String file, long line, UnaryOperator<String> columnOf) {
        this.file = file;
        this.line = line;
        this.columnOf = columnOf;
    }

    void add(Problem problem, String path, String value, String detail) {
        add(path, value, problem.indonesian(detail), problem.english(detail));
    }

    void add(Problem problem, String path, String value) {
        add(problem, path, value, "");
    }

    /** Adds a rule that the event breaks, unless its field could not be read to begin with. */
    void add(Finding finding) {
        String column = columnOf.apply(finding.field());
        if (errors.stream().noneMatch(error -> error.field().equals(column))) {
            add(
                    finding.field(),
                    finding.value(),
                    finding.rule().indonesian(),
                    finding.rule().english());
        }
    }

    private void add(String path, String value, String indonesian, String english) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        errors.add(new RowError(file, line, columnOf.apply(path), shown, indonesian, english));
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    Row.Bad toRow() {
        return new Row.Bad(line, errors);
    }
}
