package id.ntb.ikm.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;

/** A request that is not let in, as a problem document (RFC 9457) says it. Never says what was shown as a token. */
final class Refusal extends RuntimeException {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;
    private static final String TYPES = "urn:ikm:problem:";

    private final int status;
    private final transient HttpField field;
    private final transient ObjectNode document;

    private Refusal(int status, String type, String title, String detail, HttpField field) {
        super(detail, null, false, false); // foreseen, and many where somebody attacks
        this.status = status;
        this.field = field;
        this.document = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
    }

    static Refusal foreignHost() {
        return new Refusal(
                421,
                TYPES + "foreign-host",
                "Foreign host",
                "this server is not asked by that name; if it should be, start it with --allowed-host NAME",
                null);
    }

    static Refusal badPath() {
        return new Refusal(
                400, "about:blank", "Bad Request", "no path here has //, /./, /../ or ; in it, nor their codes", null);
    }

    static Refusal notServed(String method, String path) {
        return new Refusal(404, "about:blank", "Not Found", method + " " + path + " is not served here", null);
    }

    static Refusal tokenNeeded(boolean onThisMachine) {
        String detail = onThisMachine
                ? "firms and the service need a token: open the address that ikm up has printed, or send it as Authorization:"
                        + " Bearer TOKEN; figures of the cube need none here"
                : "live figures need a token, sent as Authorization: Bearer TOKEN, or once as ?token=TOKEN by a browser; the"
                        + " provincial office makes one with ikm tokens create. Without a token there will be releases: figures"
                        + " frozen at stated times. There are none yet";
        return unauthorized("Token needed", detail, "");
    }

    static Refusal badToken() {
        return unauthorized(
                "Token not valid",
                "this token is unknown, has expired or was revoked; the provincial office lists tokens with ikm tokens list",
                ", error=\"invalid_token\"");
    }

    private static Refusal unauthorized(String title, String detail, String error) {
        return new Refusal(
                401,
                TYPES + "unauthorized",
                title,
                detail,
                new HttpField(HttpHeader.WWW_AUTHENTICATE, "Bearer realm=\"ikm\"" + error));
    }

    static Refusal forbidden(Role role) {
        return new Refusal(
                403,
                TYPES + "forbidden",
                "Forbidden",
                "a token of the role " + role + " does not open this; docs/access.md says what each opens",
                null);
    }

    static Refusal tooMany(String what, Duration wait) {
        long seconds = wait.toSeconds() + 1;
        return new Refusal(
                429,
                TYPES + "too-many-requests",
                "Too many requests",
                what + "; ask again in " + seconds + " s",
                new HttpField(HttpHeader.RETRY_AFTER, String.valueOf(seconds)));
    }

    static Refusal notKnownYet() {
        return new Refusal(
                503,
                TYPES + "not-ready",
                "Not ready",
                "it is not known yet which tokens there are; /health/ready says why",
                new HttpField(HttpHeader.RETRY_AFTER, "1"));
    }

    int status() {
        return status;
    }

    /** A field of the answer beside the document; null where there is none. */
    HttpField field() {
        return field;
    }

    byte[] body() {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
