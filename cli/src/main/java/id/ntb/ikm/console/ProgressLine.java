package id.ntb.ikm.console;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says once a second how far long work has come: on a terminal in one line, elsewhere a line each time. */
public final class ProgressLine implements AutoCloseable {

    private static final int EVERY_S = 1;

    private final PrintWriter out;
    private final Supplier<String> text;
    private final boolean terminal;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private int width;

    private ProgressLine(PrintWriter out, Supplier<String> text, boolean terminal) {
        this.out = out;
        this.text = text;
        this.terminal = terminal;
    }

    /** Begins to speak, until it is closed. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for a line
    public static ProgressLine start(PrintWriter out, Supplier<String> text) {
        ProgressLine line = new ProgressLine(out, text, System.console() != null);
        line.clock.scheduleAtFixedRate(line::say, EVERY_S, EVERY_S, TimeUnit.SECONDS);
        return line;
    }

    private synchronized void say() {
        String said = text.get();
        if (terminal) {
            out.print("\r" + said + " ".repeat(Math.max(0, width - said.length())));
            width = said.length();
        } else {
            out.println(said);
        }
        out.flush();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clearLine();
    }

    /** What follows begins at the left. */
    private synchronized void clearLine() {
        if (width > 0) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
        }
    }
}
