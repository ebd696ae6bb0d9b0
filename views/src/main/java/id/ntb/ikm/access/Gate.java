package id.ntb.ikm.access;

import id.ntb.ikm.access.AccessRule.Ruled;
import id.ntb.ikm.stream.ViewFeed;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before everything that the server answers: nothing behind it is asked by a foreign name, too often, or by somebody who may not.
 * Whoever is let in is told to what is behind it as the request's {@link Principal#ATTRIBUTE}.
 */
public final class Gate extends Handler.Wrapper {

    /** Who asked for what belongs to single firms. By kind and token, never by name or number: a log lives longer than a firm's consent. */
    private static final Logger AUDIT = LoggerFactory.getLogger("ikm.audit");

    /** Forms that two programs read as two paths, so that one could be ruled on and another answered. */
    private static final Pattern TWO_MEANINGS = Pattern.compile("(?i)//|;|\\\\|/\\.{1,2}(/|$)|%(2e|2f|5c|3b)");

    /** What a person in front of a browser can do something about. */
    private static final Set<Integer> FOR_PEOPLE = Set.of(HttpStatus.UNAUTHORIZED_401, HttpStatus.FORBIDDEN_403);

    private final HostNames hosts;
    private final Doorkeeper doorkeeper;

    /** @param listening name or address that the server listens on */
    public Gate(Access access, String listening) {
        this(access, listening, System::nanoTime);
    }

    Gate(Access access, String listening, LongSupplier nanos) {
        this.hosts = HostNames.of(listening, access.hosts());
        this.doorkeeper = new Doorkeeper(access, nanos);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders().put("Referrer-Policy", "no-referrer").put("X-Content-Type-Options", "nosniff");
        try {
            String path = path(request);
            Optional<QueryToken> shown = QueryToken.of(request, path);
            if (shown.isPresent()) {
                signIn(shown.get(), request, response, callback);
                return true;
            }
            request.setAttribute(Principal.ATTRIBUTE, admit(path, request, response));
        } catch (Refusal refusal) {
            refuse(refusal, request, response, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private String path(Request request) {
        if (!hosts.contain(request)) {
            throw Refusal.foreignHost();
        }
        String path = request.getHttpURI().getPath();
        if (path == null || TWO_MEANINGS.matcher(path).find()) {
            throw Refusal.badPath();
        }
        return path;
    }

    /** As notebooks do it: from the address into a cookie, and on to the address without it, which may be shown and kept. */
    private void signIn(QueryToken shown, Request request, Response response, Callback callback) {
        Visit visit = Visit.of(request);
        doorkeeper.recognise(new Visit(visit.address(), visit.fromHere(), Optional.of(shown.token())));
        TokenCookie.set(request, response, shown.token());
        response.setStatus(HttpStatus.SEE_OTHER_303);
        response.getHeaders().put(HttpHeader.LOCATION, shown.elsewhere()).put(HttpHeader.CACHE_CONTROL, "no-store");
        callback.succeeded();
    }

    private Principal admit(String path, Request request, Response response) {
        Optional<Ruled> ruled = AccessRule.of(path);
        if (ruled.map(Ruled::rule).filter(AccessRule::isOpen).isPresent() || isQuestionOfABrowser(request)) {
            return Principal.NOBODY;
        }
        Visit visit = Visit.of(request);
        AccessRule rule = ruled.map(Ruled::rule).orElse(AccessRule.SERVICE);
        Principal principal = recognised(visit, rule, ruled.isPresent());
        request.setAttribute(ViewFeed.ALLOWED, doorkeeper.stillLetsIn(visit)); // a stream outlives what has let it in
        boolean allowed = rule.allows(principal.role());
        if (rule.personal()) {
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            tell(principal, request.getMethod(), ruled.orElseThrow(), visit, allowed);
        }
        if (!allowed) {
            throw ruled.isPresent()
                    ? Refusal.forbidden(principal.role())
                    : Refusal.notServed(request.getMethod(), path);
        }
        return principal;
    }

    /** Before a page of another site may ask for something, its browser asks whether it may, and shows no token with that (CORS). */
    private static boolean isQuestionOfABrowser(Request request) {
        return HttpMethod.OPTIONS.is(request.getMethod());
    }

    /** Somebody without a token on this machine is asked for one where the rule needs more than they are. */
    private Principal recognised(Visit visit, AccessRule rule, boolean exists) {
        Optional<Principal> somebody = doorkeeper.recognise(visit);
        boolean enough = visit.token().isPresent() || !exists;
        return somebody.filter(principal -> enough || rule.allows(principal.role()))
                .orElseThrow(() -> doorkeeper.missing(visit));
    }

    private static void tell(Principal principal, String method, Ruled ruled, Visit visit, boolean allowed) {
        AUDIT.info(
                "{} {} by \"{}\" ({}, {}) from {}: {}",
                method,
                ruled.pattern().text(),
                principal.name(),
                principal.role(),
                principal.scope().text(),
                visit.address(),
                allowed ? "let in" : "refused");
    }

    private static void refuse(Refusal refusal, Request request, Response response, Callback callback) {
        if (refusal.status() == HttpStatus.UNAUTHORIZED_401
                && TokenCookie.read(request).isPresent()) {
            TokenCookie.clear(request, response);
        }
        response.setStatus(refusal.status());
        if (refusal.field() != null) {
            response.getHeaders().put(refusal.field());
        }
        boolean page = FOR_PEOPLE.contains(refusal.status()) && EntrancePage.isAskedFor(request);
        byte[] body = page ? EntrancePage.write(response, refusal) : document(response, refusal);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static byte[] document(Response response, Refusal refusal) {
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, Refusal.MEDIA_TYPE)
                .put(HttpHeader.CACHE_CONTROL, "no-store");
        return refusal.body();
    }
}
