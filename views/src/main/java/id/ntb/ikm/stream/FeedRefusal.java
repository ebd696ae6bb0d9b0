package id.ntb.ikm.stream;

import java.util.Optional;

/** A request for the stream, or for changes, that is not granted; the message says why and what to do. */
public final class FeedRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String parameter;

    private FeedRefusal(int status, String parameter, String message) {
        super(message);
        this.status = status;
        this.parameter = parameter;
    }

    static FeedRefusal badParameter(String parameter, String message) {
        return new FeedRefusal(400, parameter, message);
    }

    /** There are as many as the server bears, or nothing to show yet. */
    static FeedRefusal unavailable(String message) {
        return new FeedRefusal(503, null, message);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** The parameter that does not fit, where it is one. */
    public Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }
}
