package id.ntb.ikm.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** Prints what is being done and when, in seconds since the command began. */
public final class Phases {

    private final PrintWriter out;
    private final Instant begin;

    public Phases(PrintWriter out, Instant begin) {
        this.out = out;
        this.begin = begin;
    }

    public void step(String text) {
        long millis = Duration.between(begin, Instant.now()).toMillis();
        out.printf("[%3d.%d s] %s%n", millis / 1000, millis % 1000 / 100, text);
        out.flush();
    }
}
