package id.ntb.ikm.endtoend;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of which only the exit status matters. */
record QuietCommand(List<String> words) {

    /** Pulling an image over a slow line. */
    private static final int MINUTES = 10;

    QuietCommand(String... words) {
        this(List.of(words));
    }

    /** Whether there is such a command and it succeeds. */
    boolean succeeds() {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
