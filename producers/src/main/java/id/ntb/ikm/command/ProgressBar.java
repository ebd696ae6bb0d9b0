package id.ntb.ikm.command;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import picocli.CommandLine;

/**
 * Shows how far long work is: a bar that moves where a person looks on, a line now and then where a file or a pipe does.
 * Work that is done soon shows nothing.
 */
final class ProgressBar {

    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long REDRAW_NANOS = NANOS / 5;
    private static final long LINE_NANOS = 5 * NANOS;
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private String label = "";
    private long total;
    private long start;
    private long shown;

    /**
     * A bar that has nothing to show yet.
     *
     * @param terminal whether a line can be drawn over
     * @param nanoTime as {@link System#nanoTime}
     */
    ProgressBar(PrintWriter out, boolean terminal, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
    }

    /** A bar on the standard error of a command. */
    static ProgressBar of(CommandLine command) {
        return new ProgressBar(command.getErr(), CommandLine.Help.Ansi.AUTO.enabled(), System::nanoTime);
    }

    /** The same bar for reading a file. */
    ReadingProgress reading(String work) {
        return new ReadingProgress() {
            @Override
            public void begin(long lines) {
                ProgressBar.this.begin(work, lines);
            }

            @Override
            public void at(long line) {
                ProgressBar.this.at(line);
            }

            @Override
            public void end() {
                ProgressBar.this.end();
            }
        };
    }

    /** Says something else meanwhile, on a line of its own. */
    void say(String line) {
        end();
        out.println(line);
    }

    /** Begins other work; {@code total} is 0 where nobody knows how much it is. */
    void begin(String work, long much) {
        end();
        label = work;
        total = much;
        start = nanoTime.getAsLong();
        shown = start;
    }

    void at(long done) {
        long now = nanoTime.getAsLong();
        if (now - shown >= (terminal ? REDRAW_NANOS : LINE_NANOS) && now - start >= NANOS) {
            shown = now;
            draw(text(done, now - start));
        }
    }

    /** Leaves the terminal's line to others. */
    void end() {
        if (terminal && shown > start) {
            out.println();
            out.flush();
        }
        shown = start;
    }

    private void draw(String text) {
        if (terminal) {
            out.print("\r" + text);
        } else {
            out.println(text);
        }
        out.flush();
    }

    private String text(long done, long nanos) {
        long rate = done * 1_000 / Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
        if (total <= 0) {
            return "%s: %d (%d/s)".formatted(label, done, rate);
        }
        long part = Math.min(done, total);
        long left = (total - part) / Math.max(1, rate);
        String line = "%s: %3d %% %d/%d (%d/s, sisa / left %d:%02d)"
                .formatted(label, 100 * part / total, part, total, rate, left / 60, left % 60);
        return terminal ? bar(part) + " " + line : line;
    }

    private String bar(long part) {
        int full = (int) (WIDTH * part / total);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }
}
