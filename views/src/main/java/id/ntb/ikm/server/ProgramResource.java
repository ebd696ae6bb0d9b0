package id.ntb.ikm.server;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.view.ProgramView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** Participation in programmes, for points of one kind. */
final class ProgramResource {

    private final CurrentViews views;
    private final Codes codes;

    ProgramResource(CurrentViews views, Codes codes) {
        this.views = views;
        this.codes = codes;
    }

    void addTo(Routes routes) {
        Set<String> parameters = Set.of("by", "sector", "regency", "program", "edition");
        routes.read("/api/v1/programs", new SnapshotHandler(views, parameters, this::find));
    }

    private Answer find(ViewSnapshot snapshot, Context request, Query query) {
        PointFilter filter = new PointFilter(Grouping.of(query), query, codes);
        List<ProgramView> rows = filter.points(snapshot).stream()
                .flatMap(point -> snapshot.programs(point).stream())
                .filter(row -> matches(query, "program", row.getProgram()))
                .filter(row -> matches(query, "edition", row.getEdition()))
                .toList();
        return new Answer.Rows(rows);
    }

    private static boolean matches(Query query, String parameter, String value) {
        return query.value(parameter).map(value::equals).orElse(true);
    }
}
