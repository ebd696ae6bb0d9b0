package id.ntb.ikm.server;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.view.ProductionView;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Production by month, for points of one kind. */
final class ProductionResource {

    private final CurrentViews views;
    private final Codes codes;

    ProductionResource(CurrentViews views, Codes codes) {
        this.views = views;
        this.codes = codes;
    }

    void addTo(Routes routes) {
        Set<String> parameters = Set.of("by", "sector", "regency", "from", "to");
        routes.read("/api/v1/production", new SnapshotHandler(views, parameters, this::find));
    }

    private Answer find(ViewSnapshot snapshot, Context request, Query query) {
        PointFilter filter = new PointFilter(Grouping.of(query), query, codes);
        PeriodRange range = range(query);
        List<ProductionView> rows = filter.points(snapshot).stream()
                .flatMap(point -> snapshot.production(point, range).stream())
                .toList();
        return new Answer.Rows(rows);
    }

    private static PeriodRange range(Query query) {
        YearMonth from = PeriodParameter.of("from", query).orElse(PeriodRange.EARLIEST);
        YearMonth to = PeriodParameter.of("to", query).orElse(PeriodRange.LATEST);
        if (from.isAfter(to)) {
            throw ProblemDocument.badParameter("from", "from=" + from + " is after to=" + to);
        }
        return new PeriodRange(from, to);
    }
}
