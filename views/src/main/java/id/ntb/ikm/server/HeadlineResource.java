package id.ntb.ikm.server;

import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.IkmView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The headline figures: the province, its sectors, its regencies, and the cells of both. */
final class HeadlineResource {

    private final Versions versions;
    private final Codes codes;
    private final FigureRows answers;

    HeadlineResource(Versions versions, Codes codes, FigureRows answers) {
        this.versions = versions;
        this.codes = codes;
        this.answers = answers;
    }

    void addTo(Routes routes) {
        routes.read(
                "/api/v1/province",
                handler((snapshot, request, query) -> row(snapshot, Point.PROVINCE, request, query)));
        routes.read(
                "/api/v1/sectors", list((snapshot, request, query) -> rows(snapshot, Grouping.SECTOR, request, query)));
        routes.read(
                "/api/v1/sectors/{sector}",
                handler((snapshot, request, query) ->
                        row(snapshot, sector(request.pathParam("sector")), request, query)));
        routes.read(
                "/api/v1/regencies",
                list((snapshot, request, query) -> rows(snapshot, Grouping.REGENCY, request, query)));
        routes.read(
                "/api/v1/regencies/{code}",
                handler((snapshot, request, query) ->
                        row(snapshot, regency(request.pathParam("code")), request, query)));
        routes.read(
                "/api/v1/cells",
                list((snapshot, request, query) -> rows(snapshot, Grouping.CELL, request, query), "sector", "regency"));
    }

    private SnapshotHandler handler(SnapshotHandler.Lookup lookup) {
        return new SnapshotHandler(versions, Presentations.PARAMETERS, lookup);
    }

    private SnapshotHandler list(SnapshotHandler.Lookup lookup, String... filters) {
        return new SnapshotHandler(versions, FigureRows.parameters(filters), lookup);
    }

    private Point sector(String code) {
        return new Point(codes.sector(code), Point.ALL);
    }

    private Point regency(String code) {
        return new Point(Point.ALL, codes.regency(code));
    }

    private Answer row(ViewSnapshot snapshot, Point point, Context request, Query query) {
        RowKey key = new RowKey.Headline(point);
        return snapshot.at(point)
                .map(row -> answers.of(row, request, query))
                .orElseThrow(() -> ProblemDocument.noSuchRow("version "
                        + snapshot.version().getVersion() + " of the views has no row " + key.key() + " on "
                        + key.topic()));
    }

    private Answer rows(ViewSnapshot snapshot, Grouping by, Context request, Query query) {
        List<IkmView> rows = new PointFilter(by, query, codes)
                .points(snapshot).stream()
                        .map(snapshot::at)
                        .flatMap(Optional::stream)
                        .toList();
        return answers.of(IkmView.getClassSchema(), rows, request, query);
    }
}
