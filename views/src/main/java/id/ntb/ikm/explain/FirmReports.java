package id.ntb.ikm.explain;

import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.history.HistoryUnavailableException;
import id.ntb.ikm.reader.PeriodRange;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** What events say that profiles do not: what the reports of firms add to figures, one firm after another, and who owns firms. */
@FunctionalInterface
public interface FirmReports {

    /**
     * Tells of each firm that has reports for those months that count, in order of ikmId.
     *
     * @param standings of a firm, by its ikmId
     * @param action told the ikmId and what its reports of those months add
     * @throws HistoryUnavailableException when the reports cannot be had; some firms may have been told by then
     */
    void forEach(PeriodRange months, Function<String, Standing> standings, BiConsumer<String, Contribution> action);

    /**
     * Tells every registration, also those that do not hold.
     *
     * @throws HistoryUnavailableException when they cannot be had; some may have been told by then
     */
    default void forEachRegistration(Consumer<Registration> action) {
        throw new HistoryUnavailableException("registrations cannot be read here", null);
    }
}
