package id.ntb.ikm.reader;

/** A record cannot be decoded now; it must be tried again, because no row may be skipped. */
final class UnreadableRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
