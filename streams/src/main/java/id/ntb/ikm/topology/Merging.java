package id.ntb.ikm.topology;

import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.fold.Sums;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.topic.AnyEvent;
import id.ntb.ikm.topic.Source;
import java.time.LocalDate;

/** Merges one event into the state of a task. */
interface Merging {

    Fate apply(AnyEvent event, Source source, LocalDate today);

    /** How a task comes by its merging: the fold itself, or what a test puts around it. */
    interface Factory {

        Factory FOLD = (fold, sums) -> fold::apply;

        Merging of(Fold fold, Sums sums);
    }
}
