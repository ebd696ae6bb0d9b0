package id.ntb.ikm.history;

/** A history cannot be told now; the message says in Indonesian and English what is away. */
public final class HistoryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HistoryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
