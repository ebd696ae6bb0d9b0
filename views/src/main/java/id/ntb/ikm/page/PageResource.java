package id.ntb.ikm.page;

import id.ntb.ikm.history.ReportLogs;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages: the province, its parts, firms, and why each figure is what it is. */
public final class PageResource {

    private final CurrentViews views;
    private final ReferenceData reference;
    private final PageAssets assets = new PageAssets();
    private final PageShelf shelf = new PageShelf();
    private final Map<Language, Words> words;
    private final WhyHandler why;

    /**
     * Pages of these views.
     *
     * @param reports that figures are explained by
     * @param turn to read them
     */
    public PageResource(CurrentViews views, ReferenceData reference, ReportLogs reports, LogReading turn) {
        this.views = views;
        this.reference = reference;
        this.why = new WhyHandler(reports, turn);
        this.words = Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        one -> one, one -> Words.of(one, reference), (a, b) -> a, () -> new EnumMap<>(Language.class)));
    }

    /**
     * Adds all pages.
     *
     * @param routes takes paths that can be read, each with what answers
     */
    public void addTo(BiConsumer<String, Handler> routes) {
        assets.addTo(routes);
        routes.accept("/", figures(PointScreens::province));
        routes.accept("/regencies/{regency}", figures(PointScreens::regency));
        routes.accept("/sectors/{sector}", figures(PointScreens::sector));
        routes.accept("/cells/{sector}/{regency}", figures(PointScreens::cell));
        routes.accept("/firms", page(FirmScreens::list));
        routes.accept("/firms/{ikmId}", page(FirmScreens::one));
        routes.accept("/expiring", page(FirmScreens::expiring));
        routes.accept("/why", context -> guarded(context, why::answer));
        routes.accept(
                "/basis",
                page((request, output) -> JtebasisGenerated.render(
                        output, null, request.frame(), request.snapshot().version())));
    }

    /** A page of figures alone, which are the same for all who look at that version in the same way. */
    private Handler figures(Screen screen) {
        return context -> answer(context, request -> shelf.page(request, () -> rendered(screen, request)));
    }

    /** A page about firms, which are not part of a version. */
    private Handler page(Screen screen) {
        return context -> answer(context, request -> new RenderedPage(rendered(screen, request)));
    }

    private static String rendered(Screen screen, PageRequest request) {
        return RenderedPage.html(output -> screen.render(request, output));
    }

    /** @param page gives a page, or a problem instead */
    private void answer(Context context, Function<PageRequest, RenderedPage> page) {
        guarded(context, request -> PageAnswer.write(context, page.apply(request)));
    }

    private void guarded(Context context, Consumer<PageRequest> answer) {
        PageRequest request = request(context);
        try {
            answer.accept(request);
        } catch (PageProblem problem) {
            PageAnswer.write(request, problem);
        }
    }

    private PageRequest request(Context context) {
        Visitor visitor = Visitor.of(context);
        Optional<ViewSnapshot> snapshot = views.snapshot();
        Frame frame = new Frame(
                words.get(visitor.language()),
                visitor,
                context.path(),
                query(context),
                snapshot.map(ViewSnapshot::version),
                views.problem(),
                assets);
        return new PageRequest(context, frame, views, snapshot, reference);
    }

    private static Map<String, String> query(Context context) {
        Map<String, String> query = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> values.stream()
                .findFirst()
                .filter(value -> Links.PARAMETERS.contains(name))
                .ifPresent(value -> query.put(name, value)));
        return query;
    }
}
