package id.ntb.ikm.sheet;

import id.ntb.ikm.grid.GridCell;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** One row of a file; either events or the reasons why it is none. */
public sealed interface Row {

    /** Line of the file that the row stands on; the first is 1. */
    long line();

    /** Events that can be sent, none where a row of an office's sheet states nothing; {@code flags} say what is doubtful about them. */
    record Good(long line, List<SpecificRecord> events, List<Flag> flags) implements Row {
        public Good {
            events = List.copyOf(events);
            flags = List.copyOf(flags);
        }
    }

    /**
     * No event; {@code errors} are all that is wrong with the row, at least one.
     *
     * @param cells what the office wrote, with a token in place of a NIK; of NDJSON and of a row whose cells cannot be
     *     told apart, the whole line
     */
    record Bad(long line, List<RowError> errors, List<GridCell> cells) implements Row {
        public Bad {
            errors = List.copyOf(errors);
            cells = List.copyOf(cells);
        }
    }
}
