package id.ntb.ikm.asof;

/** The views of a date cannot be made; the message says why and what to do. */
public final class AsOfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AsOfException(String message) {
        super(message);
    }
}
