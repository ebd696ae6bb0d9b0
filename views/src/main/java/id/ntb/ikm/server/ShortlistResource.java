package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.access.Principal;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.shortlist.Criteria;
import id.ntb.ikm.shortlist.Shortlist;
import id.ntb.ikm.table.RowOrder;
import id.ntb.ikm.table.RowTable;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Firms by what is looked at when some are chosen, e.g. for a fair. Profiles are not part of a version, so there is no tag. */
final class ShortlistResource {

    private static final RowOrder BY_ID = RowOrder.usual(List.of(row -> row.get("ikmId")));

    private final CurrentViews views;
    private final CriteriaParameters criteria;
    private final Presentations presentations;
    private final Shortlist shortlist = new Shortlist();

    ShortlistResource(CurrentViews views, Codes codes, ReferenceData reference, Presentations presentations) {
        this.views = views;
        this.criteria = new CriteriaParameters(codes, reference);
        this.presentations = presentations;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/ikm", this::list);
    }

    private void list(Context context) {
        Query query = new Query(context.queryParamMap(), parameters());
        ViewSnapshot snapshot = Snapshots.current(views);
        Criteria wanted = criteria.of(query, snapshot);
        Principal reader = Principal.of(context.req());
        wanted.regency().filter(code -> !reader.maySeeFirmsOf(code)).ifPresent(code -> {
            throw ProblemDocument.outOfScope(reader.scope().text());
        });
        Presentation presentation = presentations.of(context, query, shortlist.schema());
        Limit limit = presentation.format() == Format.JSON ? Limit.FIRMS : Limit.FIRMS_IN_A_FILE;
        RowTable table = ListPage.table(
                ListPage.of(query, presentation, shortlist.schema(), BY_ID, limit),
                shortlist.schema(),
                shortlist.of(views.profiles().values(), wanted, reader::maySeeFirmsOf));
        presentation
                .of(table, snapshot.version().getAsOf().toString(), json(snapshot, table))
                .writeTo(context);
    }

    private static Set<String> parameters() {
        Set<String> all = new HashSet<>(CriteriaParameters.NAMES);
        all.addAll(Presentations.PARAMETERS);
        all.addAll(ListPage.PARAMETERS);
        return all;
    }

    private static ObjectNode json(ViewSnapshot snapshot, RowTable table) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("asOf", snapshot.version().getAsOf().toString())
                .put("total", table.total())
                .put("next", table.next().orElse(null));
    }
}
