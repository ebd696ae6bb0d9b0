package id.ntb.ikm.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;

/** Paths that can be read. */
final class Routes {

    private final RoutesConfig routes;
    private final List<String> paths = new ArrayList<>();

    Routes(RoutesConfig routes) {
        this.routes = routes;
    }

    /** Serves HEAD like GET, which drops the body; of itself Javalin answers HEAD with 200 for whatever GET serves. */
    void read(String path, Handler handler) {
        paths.add(path);
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** All of them, as they were added. */
    List<String> paths() {
        return List.copyOf(paths);
    }
}
