package id.ntb.ikm.sheet;

import id.ntb.ikm.rule.Finding;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** One event that a row gives, and what the rules find doubtful about it. */
record Reading(SpecificRecord event, List<Finding> findings) {

    /** The row that gives this event and no other. */
    Row.Good toRow(long line) {
        return new Row.Good(line, List.of(event), flags());
    }

    List<Flag> flags() {
        return findings.stream().map(Finding::rule).map(Flag::of).toList();
    }
}
