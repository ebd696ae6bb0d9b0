package id.ntb.ikm.contribution;

import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.rule.Period;
import id.ntb.ikm.topic.Source;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reports of many firms, merged from their events once more, to say what each adds to the figures of its month. */
public final class ReportContributions {

    private final Map<Key, OfficeReports> merged = new HashMap<>();

    private record Key(String ikmId, YearMonth period) {}

    /** Merges one event that has passed the rules (rule 4). */
    public void add(Production event, Source source) {
        YearMonth period = Period.of(event.getPeriod());
        merged.compute(
                new Key(event.getIkmId(), period), (key, month) -> (month == null ? OfficeReports.none(period) : month)
                        .merge(event, source)
                        .state());
    }

    /**
     * Tells what each month's report adds, and where.
     *
     * @param standings of a firm, by its ikmId
     * @param action told the ikmId and what one report of it adds
     */
    public void forEach(Function<String, Standing> standings, BiConsumer<String, Contribution> action) {
        merged.forEach((key, month) -> {
            Standing standing = standings.apply(key.ikmId);
            month.counting(office -> standing.reports(office, key.period))
                    .ifPresent(report -> action.accept(key.ikmId, added(report, standing)));
        });
    }

    private static Contribution added(Report report, Standing standing) {
        return Flows.of(report, standing.cellOf(report.period()), standing.neverWas());
    }
}
