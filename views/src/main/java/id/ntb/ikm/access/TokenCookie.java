package id.ntb.ikm.access;

import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** A browser's token, which no script can read and no other site's page can send. */
final class TokenCookie {

    private TokenCookie() {}

    static Optional<String> read(Request request) {
        String name = name(request);
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Until the browser ends. */
    static void set(Request request, Response response, String token) {
        Response.addCookie(response, cookie(request, token).build());
    }

    /** Takes a cookie away that opens nothing any more, so that its bearer may be asked for another token. */
    static void clear(Request request, Response response) {
        Response.addCookie(response, cookie(request, "").maxAge(0).build());
    }

    private static HttpCookie.Builder cookie(Request request, String value) {
        return HttpCookie.build(name(request), value).path("/").httpOnly(true).sameSite(HttpCookie.SameSite.STRICT);
    }

    /** Browsers send a cookie to all ports of a machine, where another server may listen, with a token of its own. */
    private static String name(Request request) {
        return "ikm-token-" + Request.getServerPort(request);
    }
}
