package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.topic.EventType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One row while it is being read: its cells by what they are about, and what has been found in them so far. What the
 * mapping file says for all rows stands in for a column.
 */
final class RowDraft {

    private final GridRow row;
    private final Map<Field, FieldColumn> columns;
    private final List<EventDraft> events = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final Set<Problem> flags = new LinkedHashSet<>();

    /** @param columns of every field */
    RowDraft(GridRow row, Map<Field, FieldColumn> columns) {
        this.row = row;
        this.columns = columns;
    }

    /** Empty cells of a column that is not there, too. */
    GridCell cell(Field field) {
        return columns.get(field).cell(row);
    }

    String text(Field field) {
        return Texts.clean(cell(field).text());
    }

    /** What the office calls it; our own word where it has no such column. */
    String heading(Field field) {
        return columns.get(field).heading();
    }

    /** What the amounts of a column are counted in. */
    MoneyUnit unit(Field field) {
        return columns.get(field).unit().orElse(MoneyUnit.RUPIAH);
    }

    Optional<PointStyle> points(Field field) {
        return columns.get(field).points();
    }

    /** What a cell says; empty where it says nothing or cannot be read, after taking note of that. */
    <T> Optional<T> read(Field field, Function<GridCell, Parsed<T>> parser) {
        Parsed<T> parsed = parser.apply(cell(field));
        if (parsed instanceof Parsed.Wrong<T> wrong) {
            refuse(field, wrong.problem());
        } else if (parsed instanceof Parsed.Open<T> open) {
            refuse(field, open.problem());
            questions.add(open.question());
        } else if (parsed instanceof Parsed.Value<T> value) {
            flags.addAll(value.flags());
        }
        return parsed.found();
    }

    /** Like {@link #read}, of a cell that must say something. */
    <T> Optional<T> require(Field field, CellReason missing, Function<GridCell, Parsed<T>> parser) {
        Optional<T> value = read(field, parser);
        if (value.isEmpty()) {
            refuse(field, missing.problem());
        }
        return value;
    }

    /** Notes what is wrong with a cell, unless something is known to be wrong with it already. */
    void refuse(Field field, Problem problem) {
        String heading = heading(field);
        boolean known = problems.stream().anyMatch(each -> each.heading().equals(heading));
        if (!known) {
            problems.add(new CellProblem(heading, field == Field.NIK_PEMILIK ? "" : text(field), problem));
        }
    }

    void flag(FlagReason reason) {
        flags.add(reason.problem());
    }

    /** Begins an event that the row gives. */
    EventDraft event(EventType type) {
        EventDraft event = new EventDraft(type);
        events.add(event);
        return event;
    }

    List<EventDraft> events() {
        return events;
    }

    boolean isSilent() {
        return events.isEmpty() && problems.isEmpty();
    }

    /** The row as far as it was read. */
    FormRow toRow(Optional<String> ikmId, List<String> identities) {
        return new FormRow(events, ikmId, identities, problems, questions, List.copyOf(flags));
    }
}
