package id.ntb.ikm.command;

import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.reject.RejectFile;
import id.ntb.ikm.reject.RejectTarget;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of an office that is checked or published: its good rows go into a sink, its bad rows are shown and written to a
 * file of their own.
 */
final class OfficeFile implements AutoCloseable {

    private final Path file;
    private final OfficeSession session;
    private final IdBook ids;
    private final SheetSettings settings;
    private final RejectFile rejects;
    private final ErrorLines errors;
    private final ProgressBar progress;
    private long assigned;

    /** @throws IllegalArgumentException when the options cannot be used */
    OfficeFile(SheetOptions options, OfficeSession session, ProgressBar progress) {
        Path target = RejectTarget.of(options.file(), options.rejects());
        this.file = options.file();
        this.session = session;
        this.ids = options.idBook(session.office());
        this.settings = options.settings(session, ids.ids());
        this.rejects = new RejectFile(file, target, new Sheet(file, settings));
        this.progress = progress;
        this.errors = new ErrorLines(progress::say);
    }

    /** Name of the file, without its folder. */
    String name() {
        return file.getFileName().toString();
    }

    /** Reads the file and sends nothing; what the outbox knows of its events, where there is one, is counted. */
    Summary check() {
        Optional<Outbox> outbox = session.existingOutbox();
        if (outbox.isEmpty()) {
            return check(EventForecast.nothing(session.office()));
        }
        try (Outbox open = outbox.get()) {
            return check(EventForecast.of(session.office(), open));
        }
    }

    private Summary check(EventForecast forecast) {
        Summary summary = publication("memeriksa / checking", forecast).check(file);
        assigned = ids.assigned();
        return summary;
    }

    /** Reads the file into a sink. Writes new ids down before the first event that has one is sent. */
    Summary send(EventSender sink, EventForecast forecast) {
        if (ids.mayAssign()) {
            ReadingProgress bar = progress.reading("memberi ikmId / giving ikmIds");
            new FilePublication(settings, forecast, problem -> {}, row -> {}, bar).check(file);
            assigned = ids.assigned();
            ids.save();
        }
        return publication("membaca dan menyimpan / reading and keeping", forecast)
                .publish(file, sink);
    }

    private FilePublication publication(String work, EventForecast forecast) {
        return new FilePublication(settings, forecast, errors::add, rejects, progress.reading(work));
    }

    /** What the office should know beside the summary, after the file was closed. */
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
