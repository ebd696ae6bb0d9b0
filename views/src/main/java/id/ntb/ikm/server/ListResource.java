package id.ntb.ikm.server;

import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Lists of rows for points of one kind: production by month, and participation in programmes. */
final class ListResource {

    /** The rows of a point that are asked for. */
    @FunctionalInterface
    private interface Selection {
        Stream<? extends SpecificRecord> of(ViewSnapshot snapshot, Point point);
    }

    private final Versions versions;
    private final Codes codes;
    private final FigureRows rows;

    ListResource(Versions versions, Codes codes, FigureRows rows) {
        this.versions = versions;
        this.codes = codes;
        this.rows = rows;
    }

    void addTo(Routes routes) {
        add(
                "/api/v1/production",
                ProductionView.getClassSchema(),
                ListResource::production,
                routes,
                "by",
                "sector",
                "regency",
                "from",
                "to");
        add(
                "/api/v1/programs",
                ProgramView.getClassSchema(),
                ListResource::programs,
                routes,
                "by",
                "sector",
                "regency",
                "program",
                "edition");
    }

    private void add(
            String path, Schema schema, Function<Query, Selection> selection, Routes routes, String... filters) {
        SnapshotHandler.Lookup lookup =
                (snapshot, request, query) -> rows.of(schema, list(snapshot, query, selection), request, query);
        routes.read(path, new SnapshotHandler(versions, FigureRows.parameters(filters), lookup));
    }

    private List<SpecificRecord> list(ViewSnapshot snapshot, Query query, Function<Query, Selection> selection) {
        PointFilter filter = new PointFilter(Grouping.of(query), query, codes);
        Selection found = selection.apply(query); // says what is wrong with the query even where no point has a row
        return filter.points(snapshot).stream()
                .<SpecificRecord>flatMap(point -> found.of(snapshot, point))
                .toList();
    }

    private static Selection production(Query query) {
        PeriodRange range = range(query);
        return (snapshot, point) -> snapshot.production(point, range).stream();
    }

    private static PeriodRange range(Query query) {
        YearMonth from = PeriodParameter.of("from", query).orElse(PeriodRange.EARLIEST);
        YearMonth to = PeriodParameter.of("to", query).orElse(PeriodRange.LATEST);
        if (from.isAfter(to)) {
            throw ProblemDocument.badParameter("from", "from=" + from + " is after to=" + to);
        }
        return new PeriodRange(from, to);
    }

    private static Selection programs(Query query) {
        return (snapshot, point) -> snapshot.programs(point).stream().filter(row -> isAskedFor(row, query));
    }

    private static boolean isAskedFor(ProgramView row, Query query) {
        return query.value("program").map(row.getProgram()::equals).orElse(true)
                && query.value("edition").map(row.getEdition()::equals).orElse(true);
    }
}
