package id.ntb.ikm.sheet;

import id.ntb.ikm.rule.Finding;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** One row of a file; either an event or the reasons why it is none. */
public sealed interface Row {

    /** Line of the file that the row stands on; the first is 1. */
    long line();

    /** An event that can be sent; {@code flags} say what is doubtful about it. */
    record Good(long line, SpecificRecord event, List<Finding> flags) implements Row {
        public Good {
            flags = List.copyOf(flags);
        }
    }

    /** No event; {@code errors} are all that is wrong with the row, at least one. */
    record Bad(long line, List<RowError> errors) implements Row {
        public Bad {
            errors = List.copyOf(errors);
        }
    }
}
