package id.ntb.ikm.page;

import id.ntb.ikm.access.Role;
import id.ntb.ikm.access.Scope;
import id.ntb.ikm.reader.ViewSnapshot;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Pages of the version that is shown, each rendered once for all who see the same. Only those without a query are kept: they are what
 * everybody opens and what every browser fetches again with a new version, and there are only so many of them.
 */
final class PageShelf {

    /** Roles and scopes multiply; beyond this a page is rendered for whoever asks. */
    private static final int ROOM = 400;

    private volatile Pages pages = new Pages(Optional.empty(), new ConcurrentHashMap<>());

    /** All that a page of figures is a function of, beside the snapshot. */
    private record Key(String path, Language language, Theme theme, Role role, Scope scope, Optional<String> problem) {}

    private record Pages(Optional<ViewSnapshot> of, Map<Key, RenderedPage> byKey) {}

    /** The page for a request; what cannot be rendered is not kept. */
    RenderedPage page(PageRequest request, Supplier<String> rendering) {
        Map<Key, RenderedPage> kept = of(request.shown()).byKey();
        if (!request.frame().query().isEmpty() || kept.size() >= ROOM) {
            return new RenderedPage(rendering.get());
        }
        return kept.computeIfAbsent(key(request.frame()), key -> new RenderedPage(rendering.get()));
    }

    private Pages of(Optional<ViewSnapshot> snapshot) {
        Pages now = pages;
        if (!now.of().equals(snapshot)) {
            now = new Pages(snapshot, new ConcurrentHashMap<>());
            pages = now;
        }
        return now;
    }

    private static Key key(Frame frame) {
        Visitor visitor = frame.visitor();
        return new Key(
                frame.path(),
                visitor.language(),
                visitor.theme(),
                visitor.principal().role(),
                visitor.principal().scope(),
                frame.problem());
    }
}
