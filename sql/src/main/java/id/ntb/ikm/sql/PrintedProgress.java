package id.ntb.ikm.sql;

import id.ntb.ikm.sql.watch.WatchListener;
import java.io.PrintWriter;

/** Says the first version of each generation, and what keeps the tables from being up to date, each once. */
final class PrintedProgress implements WatchListener {

    private final PrintWriter out;
    private String generation = "";
    private String trouble = "";

    PrintedProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void shows(String newGeneration, long version) {
        if (!trouble.isEmpty() || !generation.contains(newGeneration + " ")) {
            generation += newGeneration + " ";
            trouble = "";
            say("whole: " + newGeneration + "." + version);
        }
    }

    @Override
    public synchronized void waits(String why) {
        if (!trouble.equals(why)) {
            trouble = why;
            say("waits: " + why);
        }
    }

    private void say(String text) {
        out.println(text);
        out.flush();
    }
}
