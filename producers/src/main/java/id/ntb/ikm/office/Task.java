package id.ntb.ikm.office;

import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reject.RejectFile;
import id.ntb.ikm.sheet.RowError;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One file that is being checked or published. */
final class Task {

    private final Path file;
    private final IdBook ids;
    private final SheetSettings settings;
    private final RejectFile rejects;
    private final Consumer<RowError> rowErrors;
    private long assigned;

    /** @throws IllegalArgumentException when the options cannot be used */
    Task(SheetOptions options, Path target, PrintWriter err) {
        this.file = options.file();
        this.ids = options.idBook();
        this.settings = options.settings(ReferenceData.load(), ids.ids());
        this.rejects = new RejectFile(file, target, new Sheet(file, settings));
        this.rowErrors = error -> err.println(error.text());
    }

    Summary check() {
        Summary summary = publication().check(file);
        assigned = ids.assigned();
        return summary;
    }

    /** Writes new ids down before the first event that has one is sent. */
    Summary publish(EventSender sender) {
        if (ids.mayAssign()) {
            new FilePublication(settings, Known.NONE, error -> {}, row -> {}).check(file);
            assigned = ids.assigned();
            ids.save();
        }
        return publication().publish(file, sender);
    }

    private FilePublication publication() {
        return new FilePublication(settings, Known.NONE, rowErrors, rejects);
    }

    Summary finish(Function<Task, Summary> work) {
        try (RejectFile open = rejects) {
            return work.apply(this);
        }
    }

    /** What the office should know beside the summary. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (assigned > 0) {
            remarks.add("ikmId baru / new ikmIds: " + assigned);
        }
        rejects.written()
                .ifPresent(path ->
                        remarks.add("baris yang ditolak, untuk diperbaiki dan dikirim lagi / rejected rows, to be"
                                + " mended and sent again: " + path));
        return remarks;
    }
}
