package id.ntb.ikm.model;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.profile.Profiles;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.Source;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecordBase;

/** One fold with stores, sums and a date of its own, as one task of the topology has them. */
public final class MemoryTask {

    private static final Source ANYWHERE = new Source(0, 0);

    private final MemorySums sums = new MemorySums();
    private final MemoryFirms firms = new MemoryFirms();
    private final Profiles profiles;
    private final Fold fold;
    private LocalDate today;

    public MemoryTask(ReferenceData reference, LocalDate today) {
        this.fold = new Fold(firms, new MemoryDues(), sums, new Contributions(reference));
        this.profiles = new Profiles(reference);
        this.today = today;
    }

    public Fate apply(SpecificRecordBase event) {
        return fold.apply(Event.of(event), ANYWHERE, today);
    }

    void moveTo(LocalDate date) {
        if (!date.equals(today)) {
            fold.advance(today, date);
            today = date;
        }
    }

    MemorySums sums() {
        fold.settle(today);
        return sums;
    }

    /** What each firm looks like today; that it is today is left out. */
    public Map<String, Map<String, String>> profiles() {
        fold.settle(today);
        Map<String, Map<String, String>> seen = new TreeMap<>();
        for (String ikmId : firms.ikmIds()) {
            Map<String, String> facts = Rows.facts(profiles.of(ikmId, firms, today));
            facts.remove("asOf");
            seen.put(ikmId, facts);
        }
        return seen;
    }
}
