package id.ntb.ikm.office;

import id.ntb.ikm.publish.PublisherConfigException;
import id.ntb.ikm.reject.RejectException;
import id.ntb.ikm.reject.RejectTarget;
import id.ntb.ikm.sheet.SheetException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine;

/** What checking and publishing one file have in common: the settings, the rejected rows, the summary. */
final class Desk {

    private final SheetOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    Desk(SheetOptions options, CommandLine command) {
        this.options = options;
        this.out = command.getOut();
        this.err = command.getErr();
    }

    /** Does the work, says what came of it, and returns the exit status. */
    int work(boolean dryRun, Function<Task, Summary> work) {
        try {
            Path target = RejectTarget.of(options.file(), options.rejects());
            Task task = new Task(options, target, err);
            Summary summary = task.finish(work);
            SummaryText.of(summary, dryRun).forEach(out::println);
            task.remarks().forEach(out::println);
            return ExitStatus.of(summary);
        } catch (SheetException | PublisherConfigException | RejectException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return ExitStatus.UNUSABLE;
        }
    }
}
