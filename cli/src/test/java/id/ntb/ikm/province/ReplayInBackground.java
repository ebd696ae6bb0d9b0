package id.ntb.ikm.province;

import id.ntb.ikm.cli.Ikm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** {@code ikm replay start} in a thread of its own, until it is interrupted as Ctrl-C does with a process. */
final class ReplayInBackground implements AutoCloseable {

    private final Thread thread;

    private ReplayInBackground(Thread thread) {
        this.thread = thread;
    }

    static ReplayInBackground start(List<String> arguments) {
        Thread thread = new Thread(() -> execute(arguments), "replay-start");
        thread.start();
        return new ReplayInBackground(thread);
    }

    private static void execute(List<String> arguments) {
        CommandLine ikm = Ikm.commandLine(Map.of());
        PrintWriter nobody = new PrintWriter(new StringWriter());
        ikm.setOut(nobody).setErr(nobody).execute(arguments.toArray(String[]::new));
    }

    boolean isRunning() {
        return thread.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
