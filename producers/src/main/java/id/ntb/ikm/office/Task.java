package id.ntb.ikm.office;

import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.reject.RejectFile;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One file that is being checked or published. */
final class Task implements AutoCloseable {

    private final Path file;
    private final IdBook ids;
    private final SheetSettings settings;
    private final RejectFile rejects;
    private final ErrorLines errors;
    private final ProgressBar progress;
    private long assigned;

    /**
     * @param target where rejected rows go
     * @throws IllegalArgumentException when the options cannot be used
     */
    Task(SheetOptions options, Reading reading, Path target, ProgressBar progress) {
        this.file = options.file();
        this.ids = options.idBook(reading.office());
        this.settings = options.settings(reading, ids.ids());
        this.rejects = new RejectFile(file, target, new Sheet(file, settings));
        this.progress = progress;
        this.errors = new ErrorLines(progress::say);
    }

    /** Name of the file, without its folder. */
    String name() {
        return file.getFileName().toString();
    }

    Summary check(Known known) {
        Summary summary = publication("memeriksa / checking", known).check(file);
        assigned = ids.assigned();
        return summary;
    }

    /** Writes new ids down before the first event that has one is sent. */
    Summary publish(EventSender sender, Known known) {
        if (ids.mayAssign()) {
            ReadingProgress bar = progress.reading("memberi ikmId / giving ikmIds");
            new FilePublication(settings, known, error -> {}, row -> {}, bar).check(file);
            assigned = ids.assigned();
            ids.save();
        }
        return publication("membaca dan menyimpan / reading and keeping", known).publish(file, sender);
    }

    private FilePublication publication(String work, Known known) {
        return new FilePublication(settings, known, errors::add, rejects, progress.reading(work));
    }

    /** What the office should know beside the summary, after everything is done. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(errors.rest());
        if (assigned > 0) {
            remarks.add("ikmId baru / new ikmIds: " + assigned);
        }
        rejects.written()
                .ifPresent(path ->
                        remarks.add("baris yang ditolak, untuk diperbaiki dan dikirim lagi / rejected rows, to be"
                                + " mended and sent again: " + path));
        return remarks;
    }

    @Override
    public void close() {
        rejects.close();
    }
}
