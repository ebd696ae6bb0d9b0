package id.ntb.ikm.status;

/**
 * Something that needs somebody.
 *
 * @param what is the matter
 * @param remedy what to do
 */
public record Concern(Urgency urgency, String what, String remedy) {

    /** The worst first. */
    public enum Urgency {
        /** Readers are shown nothing, or what is old. */
        NOW,
        /** Will become worse by itself. */
        SOON,
        /** Somebody should look at it. */
        LOOK
    }
}
