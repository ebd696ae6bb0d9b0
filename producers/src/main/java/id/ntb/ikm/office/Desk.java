package id.ntb.ikm.office;

import id.ntb.ikm.identity.IkmIds;
import id.ntb.ikm.publish.PublisherConfigException;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reject.RejectException;
import id.ntb.ikm.reject.RejectTarget;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetException;
import id.ntb.ikm.sheet.SheetSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
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

    /** Writes a mapping file, never over one that is there: its answers are the office's work. */
    int writeMapping(Path target) {
        try {
            SheetSettings settings = options.settings(ReferenceData.load(), IkmIds.NONE);
            List<String> lines = new Sheet(options.file(), settings).mappingText();
            Files.write(target, lines, StandardOpenOption.CREATE_NEW);
            out.println("pemetaan ditulis / mapping written: " + target);
            return ExitStatus.OK;
        } catch (SheetException | IllegalArgumentException e) {
            err.println(e.getMessage());
        } catch (FileAlreadyExistsException e) {
            err.println(
                    "--write-mapping: " + target + " sudah ada, tidak ditimpa / is there already, not written over");
        } catch (IOException e) {
            err.println("--write-mapping: " + target + " tidak dapat ditulis / cannot be written (" + e + ")");
        }
        return ExitStatus.UNUSABLE;
    }
}
