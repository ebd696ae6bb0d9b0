package id.ntb.ikm.sandbox;

/** Hears what the sandbox is doing, so that an operator who waits sees why. */
@FunctionalInterface
public interface Progress {
    /**
     * Takes one line of plain English, without a line break. Always called from the thread that called the sandbox.
     */
    void step(String text);
}
