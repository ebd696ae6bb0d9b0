package id.ntb.ikm.generation;

/** Processing must not go on with the generation of the views that there is; the message says why and what to do. */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GenerationException(String message) {
        super(message);
    }

    GenerationException(String message, Throwable cause) {
        super(message, cause);
    }
}
