package id.ntb.ikm.sandbox;

/** Says why the sandbox cannot run and what to do about it; the message is meant for the operator as it stands. */
public final class SandboxException extends RuntimeException {
    SandboxException(String message) {
        super(message);
    }

    SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
