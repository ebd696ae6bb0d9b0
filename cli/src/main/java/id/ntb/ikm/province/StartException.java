package id.ntb.ikm.province;

/** Something that the service needs is not as it should be; the message says what. */
public final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
