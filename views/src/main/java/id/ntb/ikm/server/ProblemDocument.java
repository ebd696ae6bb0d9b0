package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/**
 * A request that cannot be answered as asked, as a problem document (RFC 9457) says it.
 *
 * <p>{@code type} is {@code about:blank} where the status says all, as the RFC wants it.
 *
 * <p>Not made of a {@link id.ntb.ikm.problem.Problem}, which is a text of a catalogue in both languages: here the title goes
 * with the type, and the detail is written for the one request, mostly in English, since programs ask. Were it chosen by
 * {@code Accept-Language}, a problem would be the thing to hold, and every answer would change.
 */
final class ProblemDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String TYPES = "urn:ikm:problem:";

    private final int status;
    private final transient ObjectNode document;

    private ProblemDocument(int status, String type, String title, String detail) {
        super(detail);
        this.status = status;
        document = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
    }

    /** A problem that the HTTP status explains. */
    static ProblemDocument ofStatus(int status, String title, String detail) {
        return new ProblemDocument(status, "about:blank", title, detail);
    }

    /** A query parameter that is unknown, given twice, or has a value that does not fit. */
    static ProblemDocument badParameter(String parameter, String detail) {
        return new ProblemDocument(400, TYPES + "bad-parameter", "Bad parameter", detail).with("parameter", parameter);
    }

    /**
     * A code that the reference data does not have.
     *
     * @param parameter name of the parameter, in the path or in the query
     */
    static ProblemDocument unknownCode(String parameter, String code, Collection<String> known) {
        ProblemDocument problem = new ProblemDocument(
                404,
                TYPES + "unknown-code",
                "Unknown code",
                "there is no " + parameter + " \"" + code + "\"; known are " + String.join(", ", known));
        known.forEach(problem.with("parameter", parameter).document.putArray("known")::add);
        return problem;
    }

    /** A parameter value that is none of those that there are now. */
    static ProblemDocument unknownValue(String parameter, String detail, Collection<String> known) {
        ProblemDocument problem = badParameter(parameter, detail);
        known.forEach(problem.document.putArray("known")::add);
        return problem;
    }

    /** A row that the views do not have, though its codes are known. */
    static ProblemDocument noSuchRow(String detail) {
        return new ProblemDocument(404, TYPES + "no-such-row", "No such row", detail);
    }

    /**
     * Firms that whoever asks may not see.
     *
     * @param scope those that they may see
     */
    static ProblemDocument outOfScope(String scope) {
        return new ProblemDocument(
                403,
                TYPES + "out-of-scope",
                "Out of scope",
                "this would name firms outside of what the token opens: " + scope
                        + "; ask for one of these, e.g. regency=5202");
    }

    /**
     * A version that was asked for by name, and is not here.
     *
     * @param status 410 where it is over, 404 where it may never have been, or may come
     * @param newest cursor of the version that can be had
     */
    static ProblemDocument versionGone(int status, String detail, String newest) {
        return new ProblemDocument(status, TYPES + "version-not-here", "Version not here", detail)
                .with("newest", newest);
    }

    /** The views are not there yet, or something that they need is away. */
    static ProblemDocument notReady(String detail) {
        return new ProblemDocument(503, TYPES + "not-ready", "Not ready", detail);
    }

    /** What was waited for has not come in the time that it was given. */
    static ProblemDocument notThereYet(String detail) {
        return new ProblemDocument(504, TYPES + "not-there-yet", "Not there yet", detail);
    }

    /** What is waited for will not come, as another generation of the views is shown. */
    static ProblemDocument otherGeneration(String detail) {
        return new ProblemDocument(409, TYPES + "other-generation", "Other generation", detail);
    }

    /** The server is at work on another request of the kind, and bears one at a time. */
    static ProblemDocument busy(String detail) {
        return new ProblemDocument(503, TYPES + "busy", "Busy", detail);
    }

    private ProblemDocument with(String member, String value) {
        document.put(member, value);
        return this;
    }

    int status() {
        return status;
    }

    /** The document; members of its own may be added. */
    ObjectNode document() {
        return document;
    }
}
