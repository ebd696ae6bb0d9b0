package id.ntb.ikm.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers failed requests with problem documents. */
final class ProblemDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDocuments.class);

    /** Seconds after which a client may ask again: starting takes seconds, outages longer. */
    private static final String RETRY_AFTER = "5";

    private ProblemDocuments() {}

    static void addTo(RoutesConfig routes) {
        routes.exception(ProblemDocument.class, ProblemDocuments::write);
        routes.exception(HttpResponseException.class, ProblemDocuments::refused);
        routes.exception(Exception.class, ProblemDocuments::unexpected);
    }

    private static void write(ProblemDocument problem, Context context) {
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
            context.header(Header.RETRY_AFTER, RETRY_AFTER);
        }
        context.status(problem.status())
                .header(Header.CACHE_CONTROL, "no-store"); // caches keep 404 and 410 of themselves
        Json.write(context, Json.PROBLEM_MEDIA_TYPE, problem.document());
    }

    /** What Javalin itself refuses: paths and methods that there are not. */
    private static void refused(HttpResponseException refusal, Context context) {
        HttpStatus status = HttpStatus.forStatus(refusal.getStatus());
        String request = context.method() + " " + context.path();
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            context.header(Header.ALLOW, "GET, HEAD");
        }
        write(
                ProblemDocument.ofStatus(status.getCode(), status.getMessage(), request + " is not served here"),
                context);
    }

    private static void unexpected(Exception failure, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), failure);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        write(ProblemDocument.ofStatus(status.getCode(), status.getMessage(), "the server's log says more"), context);
    }
}
