package id.ntb.ikm.server;

import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;

/** What stands before the servlets: a request passes these from the first to the last, and each may answer it. */
record HandlerChain(List<Handler.Wrapper> outermostFirst) {

    /** Javalin puts its servlets behind the last one. */
    void putBefore(Server server) {
        for (int i = 1; i < outermostFirst.size(); i++) {
            outermostFirst.get(i - 1).setHandler(outermostFirst.get(i));
        }
        server.setHandler(outermostFirst.get(0));
    }
}
