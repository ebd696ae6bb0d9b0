package id.ntb.ikm.publish;

/** There is no way to the broker now, e.g. because its name cannot be looked up without a network; later there may be. */
public final class NotConnectedException extends RuntimeException {

    private final transient Outcome.Failed outcome;

    /** With what would become of every event. */
    public NotConnectedException(Outcome.Failed outcome, Throwable cause) {
        super(outcome.reason().problem().line(), cause);
        this.outcome = outcome;
    }

    /** What would become of every event. */
    public Outcome.Failed outcome() {
        return outcome;
    }
}
