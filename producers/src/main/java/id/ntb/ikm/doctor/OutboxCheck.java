package id.ntb.ikm.doctor;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.outbox.OutboxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Whether the outbox can be written, and what waits in it. */
record OutboxCheck(OfficeConfig config, String office) {

    private static final String SUBJECT = "kotak keluar / outbox";

    List<Diagnosis> run() {
        Path directory = config.outboxDirectory().toAbsolutePath();
        if (!Outbox.exists(directory, office)) {
            return List.of(creatable(directory));
        }
        try (Outbox outbox = Outbox.open(directory, office, Clock.systemUTC())) {
            return List.of(waiting(outbox.waiting()));
        } catch (OutboxException e) {
            return List.of(Diagnosis.problem(
                    SUBJECT, text("tidak dapat dipakai (" + e.getMessage() + ")", "cannot be used, for that reason")));
        }
    }

    private static Diagnosis creatable(Path directory) {
        Path existing = directory;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return Files.isDirectory(existing) && Files.isWritable(existing)
                ? Diagnosis.ok(SUBJECT, text(directory + " kosong, siap dipakai", "empty, ready to be used"))
                : Diagnosis.problem(
                        SUBJECT,
                        text(
                                existing + " tidak dapat ditulis; periksa izin folder atau pilih yang lain (--outbox)",
                                "cannot be written; check its permissions or choose another folder (--outbox)"));
    }

    private static Diagnosis waiting(long events) {
        return events == 0
                ? Diagnosis.ok(SUBJECT, text("tidak ada yang menunggu", "nothing waits"))
                : Diagnosis.advice(
                        SUBJECT,
                        text(
                                events + " kejadian menunggu; kirim dengan: ikm publish --resume",
                                events + " events wait; to send them: ikm publish --resume"));
    }
}
