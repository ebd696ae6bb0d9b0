package id.ntb.ikm.sql.table;

/** The database is not as it must be, or does not answer; the message says what to do. */
public final class TableException extends RuntimeException {

    public TableException(String message) {
        super(message);
    }

    public TableException(String message, Throwable cause) {
        super(message, cause);
    }
}
