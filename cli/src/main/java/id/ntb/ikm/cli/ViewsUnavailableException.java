package id.ntb.ikm.cli;

/** The view server cannot be asked, or has nothing to show. */
final class ViewsUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ViewsUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
