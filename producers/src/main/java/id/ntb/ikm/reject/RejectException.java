package id.ntb.ikm.reject;

/** The file of rejected rows cannot be written; the message says what to do, in Indonesian and English. */
public final class RejectException extends RuntimeException {

    RejectException(String message, Throwable cause) {
        super(message, cause);
    }
}
