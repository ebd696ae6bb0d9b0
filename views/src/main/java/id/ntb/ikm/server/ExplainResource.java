package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.access.Principal;
import id.ntb.ikm.explain.Explainer;
import id.ntb.ikm.explain.Explainers;
import id.ntb.ikm.explain.Explanation;
import id.ntb.ikm.explain.Explanation.Contributor;
import id.ntb.ikm.explain.FirmReports;
import id.ntb.ikm.explain.MergedReports;
import id.ntb.ikm.history.ReportLogs;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Whose figures a number of the views is made of. Profiles are not part of a version, so there is no tag.
 *
 * <p>The contributors are told one after another, and only those of the page are kept: a thousand at most. So the sum can stand before
 * them, an answer begins only when nothing can fail any more, and a slow client keeps nobody from the log.
 */
final class ExplainResource {

    private static final Set<String> PARAMETERS =
            Set.of("sector", "regency", "measure", "period", "program", "edition", "commodity", "limit", "after");

    private final CurrentViews views;
    private final Codes codes;
    private final ReferenceData reference;
    private final ReportLogs reports;
    private final LogTurn turn;

    ExplainResource(CurrentViews views, ReferenceData reference, ReportLogs reports, LogTurn turn) {
        this.views = views;
        this.codes = new Codes(reference);
        this.reference = reference;
        this.reports = reports;
        this.turn = turn;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/explain", this::explain);
    }

    private void explain(Context context) {
        Query query = new Query(context.queryParamMap(), PARAMETERS);
        Page page = Page.of(query);
        ViewSnapshot snapshot = Snapshots.current(views);
        Point point = new Point(sector(query), regency(query));
        requireScope(Principal.of(context.req()), point);
        Explainer explainer = explainer(new Explainers(snapshot, point), query);
        String measure = measure(query, explainer);
        Supplier<ObjectNode> explanation = () -> {
            FirmReports firms = new MergedReports(reference, reports.of(snapshot.version()));
            PageRows<Contributor> rows = page.rows(Contributor::ikmId);
            Explanation of = explainer.explain(measure, views.profiles(), firms, rows);
            return new ExplanationJson(of, rows).of(snapshot.version(), point, measure);
        };
        answer(explainer.readsLog(measure), explanation, context);
    }

    /** What profiles say is explained at once. The turn lasts until all is merged, so that there is memory for one. */
    private void answer(boolean readsLog, Supplier<ObjectNode> explanation, Context context) {
        if (readsLog) {
            CompletableFuture<ObjectNode> json = turn.read(Callers.of(context), explanation);
            context.future(() -> json.thenAccept(of -> Json.write(context, Json.MEDIA_TYPE, of)));
        } else {
            Json.write(context, Json.MEDIA_TYPE, explanation.get());
        }
    }

    /** The firms of a part would not add up to the figure of the whole. */
    private static void requireScope(Principal principal, Point point) {
        boolean seen = point.regency().equals(Point.ALL)
                ? principal.maySeeAllFirms()
                : principal.maySeeFirmsOf(point.regency());
        if (!seen) {
            throw ProblemDocument.outOfScope(principal.scope().text());
        }
    }

    private String sector(Query query) {
        return query.value("sector")
                .filter(code -> !code.equals(Point.ALL))
                .map(codes::sector)
                .orElse(Point.ALL);
    }

    private String regency(Query query) {
        return query.value("regency")
                .filter(code -> !code.equals(Point.ALL))
                .map(codes::regency)
                .orElse(Point.ALL);
    }

    /** A month makes it a production figure, a programme one of participation; without both it is a headline figure. */
    private static Explainer explainer(Explainers rows, Query query) {
        Optional<YearMonth> period = PeriodParameter.of("period", query);
        Optional<String> program = query.value("program");
        if (program.isPresent()) {
            period.ifPresent(month -> refuse("period", "period does not go with program"));
            return program(rows, query, program.get());
        }
        query.value("edition").ifPresent(edition -> refuse("edition", "edition goes with program only"));
        query.value("commodity").ifPresent(commodity -> refuse("commodity", "commodity goes with program only"));
        return period.isPresent()
                ? found(rows.production(period.get()), "production of " + period.get())
                : found(rows.headline(), "headline figures");
    }

    private static Explainer program(Explainers rows, Query query, String program) {
        String edition = query.value("edition")
                .orElseThrow(() -> ProblemDocument.badParameter("edition", "program needs edition, e.g. edition=3"));
        String commodity = query.value("commodity").orElse(null);
        String what = "programme " + program + ", edition " + edition + ", "
                + (commodity == null ? "without a commodity" : "commodity " + commodity);
        return found(rows.program(program, edition, commodity), what + "; /api/v1/programs lists those there are");
    }

    private static Explainer found(Optional<Explainer> explainer, String what) {
        return explainer.orElseThrow(() -> ProblemDocument.noSuchRow("the views have no row of " + what));
    }

    private static void refuse(String parameter, String detail) {
        throw ProblemDocument.badParameter(parameter, detail);
    }

    private static String measure(Query query, Explainer explainer) {
        String known = "known here are " + String.join(", ", explainer.measures());
        String measure = query.value("measure")
                .orElseThrow(() ->
                        ProblemDocument.unknownValue("measure", "measure is missing; " + known, explainer.measures()));
        if (!explainer.measures().contains(measure)) {
            throw ProblemDocument.unknownValue(
                    "measure", "there is no measure \"" + measure + "\"; " + known, explainer.measures());
        }
        return measure;
    }
}
