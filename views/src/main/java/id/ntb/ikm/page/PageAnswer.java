package id.ntb.ikm.page;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;

/** Sends a page, unless the browser has the same one already. */
final class PageAnswer {

    /** Nothing but our own files, and nobody may frame the page: what is shown was written by others. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER = "5";

    private PageAnswer() {}

    static void write(Context context, RenderedPage page) {
        context.header(Header.ETAG, page.tag());
        if (page.tag().equals(context.header(Header.IF_NONE_MATCH))) {
            headers(context).status(NOT_MODIFIED);
        } else {
            send(context, OK, page.bytes());
        }
    }

    /** A page that says why there is none. */
    static void write(PageRequest request, PageProblem problem) {
        if (problem.status() == UNAVAILABLE) {
            request.context().header(Header.RETRY_AFTER, RETRY_AFTER);
        }
        String html = RenderedPage.html(output ->
                JteproblemGenerated.render(output, null, request.frame(), problem.status(), problem.getMessage()));
        send(request.context(), problem.status(), html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(Context context, int status, byte[] html) {
        headers(context).status(status).contentType("text/html; charset=utf-8").result(html);
    }

    private static Context headers(Context context) {
        return context.header(Header.CACHE_CONTROL, "private, no-cache")
                .header(Header.VARY, "Accept-Encoding, Accept-Language, Cookie")
                .header(Header.CONTENT_SECURITY_POLICY, POLICY)
                .header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff")
                .header(Header.REFERRER_POLICY, "same-origin");
    }
}
