package id.ntb.ikm.token;

/** A token cannot be made or revoked as asked; the message says why and what to do. */
public final class TokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenException(String message) {
        super(message);
    }
}
