package id.ntb.ikm.office;

import id.ntb.ikm.identity.IkmIds;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.reject.RejectTarget;
import id.ntb.ikm.sheet.Sheet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** What checking and publishing one file have in common: the settings, the rejected rows, the remarks. */
final class Desk {

    private final SheetOptions options;
    private final Reading reading;
    private final PrintWriter out;
    private final PrintWriter err;
    private final ProgressBar progress;

    Desk(SheetOptions options, Reading reading, CommandLine command) {
        this.options = options;
        this.reading = reading;
        this.out = command.getOut();
        this.err = command.getErr();
        this.progress = ProgressBar.of(command);
    }

    /** What is done with a file; returns the exit status. */
    @FunctionalInterface
    interface Work {
        int on(Task task) throws InterruptedException;
    }

    /** Says what publishing the file would do. */
    int check() throws InterruptedException {
        Optional<Outbox> outbox = reading.outbox();
        if (outbox.isEmpty()) {
            return check(Known.nothing(reading.office()));
        }
        try (Outbox open = outbox.get()) {
            return check(Known.of(reading.office(), open));
        }
    }

    private int check(Known known) throws InterruptedException {
        return work(task -> {
            Summary summary = task.check(known);
            SummaryText.of(summary, true).forEach(out::println);
            return ExitStatus.of(summary);
        });
    }

    /** Does the work, says what there is to say beside it, and returns its exit status. */
    int work(Work work) throws InterruptedException {
        Path target = RejectTarget.of(options.file(), options.rejects());
        Task task = new Task(options, reading, target, progress);
        int status;
        try (Task open = task) {
            status = work.on(open);
        }
        task.remarks().forEach(out::println);
        return status;
    }

    /** Writes a mapping file, never over one that is there: its answers are the office's work. */
    int writeMapping(Path target) {
        try {
            List<String> lines = new Sheet(options.file(), options.settings(reading, IkmIds.NONE)).mappingText();
            Files.write(target, lines, StandardOpenOption.CREATE_NEW);
            out.println("pemetaan ditulis / mapping written: " + target);
            return ExitStatus.OK;
        } catch (FileAlreadyExistsException e) {
            err.println(
                    "--write-mapping: " + target + " sudah ada, tidak ditimpa / is there already, not written over");
        } catch (IOException e) {
            err.println("--write-mapping: " + target + " tidak dapat ditulis / cannot be written (" + e + ")");
        }
        return ExitStatus.UNUSABLE;
    }
}
