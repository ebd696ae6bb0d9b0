package id.ntb.ikm.server;

import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reader.Views;
import id.ntb.ikm.view.ProductionView;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Production by month, for points of one kind. */
final class ProductionResource {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final Views views;
    private final Codes codes;

    ProductionResource(Views views, Codes codes) {
        this.views = views;
        this.codes = codes;
    }

    void addTo(Routes routes) {
        Set<String> parameters = Set.of("by", "sector", "regency", "from", "to");
        routes.read("/api/v1/production", new SnapshotHandler(views, parameters, this::find));
    }

    private Answer find(ViewSnapshot snapshot, Context request, Query query) {
        PointFilter filter = new PointFilter(By.of(query), query, codes);
        PeriodRange range = range(query);
        List<ProductionView> rows = filter.points(snapshot).stream()
                .flatMap(point -> snapshot.production(point, range).stream())
                .toList();
        return new Answer.Rows(rows);
    }

    private static PeriodRange range(Query query) {
        YearMonth from = month("from", query, PeriodRange.EARLIEST);
        YearMonth to = month("to", query, PeriodRange.LATEST);
        if (from.isAfter(to)) {
            throw Problem.badParameter("from", "from=" + from + " is after to=" + to);
        }
        return new PeriodRange(from, to);
    }

    private static YearMonth month(String parameter, Query query, YearMonth otherwise) {
        return query.value(parameter).map(text -> month(parameter, text)).orElse(otherwise);
    }

    private static YearMonth month(String parameter, String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeParseException e) {
            // a thirteenth month: refused below, like any other text
        }
        throw Problem.badParameter(
                parameter, parameter + " must be a month such as 2025-03 (YYYY-MM), not \"" + text + "\"");
    }
}
