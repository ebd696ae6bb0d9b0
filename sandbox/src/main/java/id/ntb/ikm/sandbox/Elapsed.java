package id.ntb.ikm.sandbox;

import java.util.Locale;

/** A running stopwatch, read as text for people. */
record Elapsed(long startNanos) {
    static Elapsed start() {
        return new Elapsed(System.nanoTime());
    }

    long millis() {
        return (System.nanoTime() - startNanos) / 1_000_000;
    }

    /** Such as "2.9 s". */
    @Override
    public String toString() {
        long tenths = millis() / 100;
        return String.format(Locale.ROOT, "%d.%d s", tenths / 10, tenths % 10);
    }
}
