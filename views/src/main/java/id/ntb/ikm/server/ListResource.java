package id.ntb.ikm.server;

import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.ProgramView;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

    ListResource(Versions versions, Codes codes) {
        this.versions = versions;
        this.codes = codes;
    }

    void addTo(Routes routes) {
        add("/api/v1/production", Set.of("by", "sector", "regency", "from", "to"), ListResource::production, routes);
        add(
                "/api/v1/programs",
                Set.of("by", "sector", "regency", "program", "edition"),
                ListResource::programs,
                routes);
    }

    private void add(String path, Set<String> parameters, Function<Query, Selection> selection, Routes routes) {
        SnapshotHandler.Lookup lookup = (snapshot, request, query) -> list(snapshot, query, selection);
        routes.read(path, new SnapshotHandler(versions, parameters, lookup));
    }

    private Answer list(ViewSnapshot snapshot, Query query, Function<Query, Selection> selection) {
        PointFilter filter = new PointFilter(Grouping.of(query), query, codes);
        Selection rows = selection.apply(query); // says what is wrong with the query even where no point has a row
        return new Answer.Rows(filter.points(snapshot).stream()
                .<SpecificRecord>flatMap(point -> rows.of(snapshot, point))
                .toList());
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
