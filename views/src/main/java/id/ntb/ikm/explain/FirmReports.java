package id.ntb.ikm.explain;

import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.reader.PeriodRange;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the reports of firms add to figures, one firm after another. */
@FunctionalInterface
public interface FirmReports {

    /**
     * Tells of each firm that has reports for those months that count, in order of ikmId.
     *
     * @param standings of a firm, by its ikmId
     * @param action told the ikmId and what its reports of those months add
     * @throws id.ntb.ikm.history.HistoryUnavailableException when the reports cannot be had; some firms may have been told by then
     */
    void forEach(PeriodRange months, Function<String, Standing> standings, BiConsumer<String, Contribution> action);
}
