package id.ntb.ikm.rowfile;

/** A file cannot be written; the message says why and what to do. */
public final class OutFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutFileException(String message) {
        super(message);
    }

    OutFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
