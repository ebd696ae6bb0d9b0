package id.ntb.ikm.console;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says once a second how far long work has come, a line each: what a terminal shows, a log keeps. */
public final class ProgressLine implements AutoCloseable {

    private static final int EVERY_S = 1;

    private final PrintWriter out;
    private final Supplier<String> text;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private ProgressLine(PrintWriter out, Supplier<String> text) {
        this.out = out;
        this.text = text;
    }

    /** Begins to speak, until it is closed. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for a line
    public static ProgressLine start(PrintWriter out, Supplier<String> text) {
        ProgressLine line = new ProgressLine(out, text);
        line.clock.scheduleAtFixedRate(line::say, EVERY_S, EVERY_S, TimeUnit.SECONDS);
        return line;
    }

    private void say() {
        out.println(text.get());
        out.flush();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
