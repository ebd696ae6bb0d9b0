package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.topic.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects what one row says, what is wrong with it, and what was doubtful. */
final class RowDraft {

    private final RowCells cells;
    private final List<EventDraft> events = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    RowDraft(RowCells cells) {
        this.cells = cells;
    }

    RowCells cells() {
        return cells;
    }

    EventDraft event(EventType type) {
        EventDraft event = new EventDraft(type);
        events.add(event);
        return event;
    }

    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    void fault(Field field, Trouble trouble, String detail) {
        String shown = field == Field.NIK_PEMILIK ? "" : cells.text(field);
        boolean known = faults.stream().anyMatch(fault -> fault.heading().equals(cells.heading(field)));
        if (!known) {
            faults.add(new Fault(cells.heading(field), shown, trouble, detail));
        }
    }

    /** What a cell says; empty where it says nothing or cannot be read, after taking note of that. */
    Optional<String> read(Field field, Function<GridCell, Parsed> parser) {
        Parsed parsed = parser.apply(cells.cell(field));
        if (parsed instanceof Parsed.Wrong wrong) {
            fault(field, wrong.trouble(), wrong.detail());
        }
        if (parsed instanceof Parsed.Is is) {
            is.doubt().ifPresent(this::doubt);
            return Optional.of(is.value());
        }
        return Optional.empty();
    }

    /** Like {@link #read}, of a cell that must say something. */
    Optional<String> require(Field field, Trouble missing, Function<GridCell, Parsed> parser) {
        Optional<String> value = read(field, parser);
        if (value.isEmpty()) {
            fault(field, missing, "");
        }
        return value;
    }

    List<EventDraft> events() {
        return events;
    }

    List<Fault> faults() {
        return faults;
    }

    Set<Doubt> doubts() {
        return doubts;
    }
}
