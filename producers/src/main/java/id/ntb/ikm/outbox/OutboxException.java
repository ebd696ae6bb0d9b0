package id.ntb.ikm.outbox;

/** The outbox cannot be used; the message says why and what to do, in Indonesian and English. */
public final class OutboxException extends RuntimeException {

    OutboxException(String message) {
        super(message);
    }

    OutboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
