package id.ntb.ikm.cube;

/** Takes amounts of one sum. */
@FunctionalInterface
public interface Adder {

    /** Adds an amount, which may be negative, and has no effect where it is zero. */
    void plus(Measure measure, long amount);
}
