package id.ntb.ikm.server;

import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.IkmView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headline figures: the province, its sectors, its regencies, and the cells of both. */
final class HeadlineResource {

    private static final Set<String> NONE = Set.of();

    private final Versions versions;
    private final Codes codes;

    HeadlineResource(Versions versions, Codes codes) {
        this.versions = versions;
        this.codes = codes;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/province", handler(NONE, (snapshot, request, query) -> row(snapshot, Point.PROVINCE)));
        routes.read(
                "/api/v1/sectors", handler(NONE, (snapshot, request, query) -> rows(snapshot, Grouping.SECTOR, query)));
        routes.read(
                "/api/v1/sectors/{sector}",
                handler(NONE, (snapshot, request, query) -> row(snapshot, sector(request.pathParam("sector")))));
        routes.read(
                "/api/v1/regencies",
                handler(NONE, (snapshot, request, query) -> rows(snapshot, Grouping.REGENCY, query)));
        routes.read(
                "/api/v1/regencies/{code}",
                handler(NONE, (snapshot, request, query) -> row(snapshot, regency(request.pathParam("code")))));
        routes.read(
                "/api/v1/cells",
                handler(
                        Set.of("sector", "regency"),
                        (snapshot, request, query) -> rows(snapshot, Grouping.CELL, query)));
    }

    private SnapshotHandler handler(Set<String> parameters, SnapshotHandler.Lookup lookup) {
        return new SnapshotHandler(versions, parameters, lookup);
    }

    private Point sector(String code) {
        return new Point(codes.sector(code), Point.ALL);
    }

    private Point regency(String code) {
        return new Point(Point.ALL, codes.regency(code));
    }

    private Answer row(ViewSnapshot snapshot, Point point) {
        RowKey key = new RowKey.Headline(point);
        return snapshot.at(point)
                .map(Answer.Row::new)
                .orElseThrow(() -> ProblemDocument.noSuchRow("version "
                        + snapshot.version().getVersion() + " of the views has no row " + key.key() + " on "
                        + key.topic()));
    }

    private Answer rows(ViewSnapshot snapshot, Grouping by, Query query) {
        List<IkmView> rows = new PointFilter(by, query, codes)
                .points(snapshot).stream()
                        .map(snapshot::at)
                        .flatMap(Optional::stream)
                        .toList();
        return new Answer.Rows(rows);
    }
}
