package id.ntb.ikm.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Paths that can be read. */
final class Routes {

    private final RoutesConfig routes;

    Routes(RoutesConfig routes) {
        this.routes = routes;
    }

    /** Serves HEAD like GET, which drops the body; of itself Javalin answers HEAD with 200 for whatever GET serves. */
    void read(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
