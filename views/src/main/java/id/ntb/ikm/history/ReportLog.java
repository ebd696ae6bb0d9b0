package id.ntb.ikm.history;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.topic.Source;
import java.util.function.BiConsumer;

/** The reports that a version of the views stands on. */
@FunctionalInterface
public interface ReportLog {

    /**
     * Tells every published report for those months that can be merged, also what is superseded.
     *
     * @throws HistoryUnavailableException when a server that is needed is away, or it takes too long
     */
    void forEach(PeriodRange months, BiConsumer<Production, Source> action);
}
