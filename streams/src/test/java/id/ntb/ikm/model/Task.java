package id.ntb.ikm.model;

import id.ntb.ikm.merge.Contributions;
import id.ntb.ikm.merge.Fold;
import id.ntb.ikm.merge.Source;
import id.ntb.ikm.reference.ReferenceData;
import java.time.LocalDate;
import org.apache.avro.specific.SpecificRecordBase;

/** One fold with stores, sums and a date of its own, as one task of the topology has them. */
final class Task {

    private static final Source ANYWHERE = new Source(0, 0);

    private final MemorySums sums = new MemorySums();
    private final Fold fold;
    private LocalDate today;

    Task(ReferenceData reference, LocalDate today) {
        this.fold = new Fold(new MemoryFirms(), new MemoryDues(), sums, new Contributions(reference));
        this.today = today;
    }

    void apply(SpecificRecordBase event) {
        fold.apply(event, ANYWHERE, today);
    }

    void moveTo(LocalDate date) {
        if (!date.equals(today)) {
            fold.advance(today, date);
            today = date;
        }
    }

    MemorySums sums() {
        return sums;
    }
}
