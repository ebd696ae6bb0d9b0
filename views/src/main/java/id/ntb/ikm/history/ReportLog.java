package id.ntb.ikm.history;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.topic.Source;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The events that a version of the views stands on, as far as profiles do not say what was in them. */
@FunctionalInterface
public interface ReportLog {

    /**
     * Tells every published report for those months that can be merged, also what is superseded.
     *
     * @throws HistoryUnavailableException when a server that is needed is away, or it takes too long
     */
    void forEach(PeriodRange months, BiConsumer<Production, Source> action);

    /**
     * Tells every published registration that can be merged, also what is superseded.
     *
     * @throws HistoryUnavailableException when a server that is needed is away, or it takes too long, or only reports are kept here
     */
    default void forEachRegistration(Consumer<Registration> action) {
        throw new HistoryUnavailableException("registrations cannot be read here", null);
    }
}
