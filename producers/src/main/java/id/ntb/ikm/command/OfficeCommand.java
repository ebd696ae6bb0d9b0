package id.ntb.ikm.command;

import id.ntb.ikm.problem.ProblemException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that says what the office can mend as one line, and shows a stack trace only of what nobody foresaw. A class to
 * extend, because a handler of exceptions would have to be set wherever a command line is made.
 */
abstract class OfficeCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() throws InterruptedException {
        try {
            return run();
        } catch (ProblemException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitStatus.UNUSABLE;
        }
    }

    /**
     * Does the work.
     *
     * @return the exit status
     * @throws ProblemException or IllegalArgumentException when the office has to mend something first; the message says what
     */
    abstract int run() throws InterruptedException;

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final ProgressBar progress() {
        return ProgressBar.of(spec.commandLine());
    }
}
