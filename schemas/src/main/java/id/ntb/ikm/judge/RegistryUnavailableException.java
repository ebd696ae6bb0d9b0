package id.ntb.ikm.judge;

/** The schema registry does not answer, or not as it should. Says nothing about the record that needed it. */
public final class RegistryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RegistryUnavailableException(Throwable cause) {
        super("the schema registry cannot be asked: " + cause.getMessage(), cause);
    }
}
