package id.ntb.ikm.intake;

/** How much is still to come. */
@FunctionalInterface
public interface InputLag {

    /** Events that stand in the topics and have not come to the tasks of the calling thread; 0 where that is not known. */
    long records();

    /** Whether that is all: of a partition that has just been assigned, nothing is known until the broker has answered. */
    default boolean isKnown() {
        return true;
    }
}
