package id.ntb.ikm.cli;

import id.ntb.ikm.cli.Kills.Moment;
import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;

/**
 * What a killed publication left in the outbox.
 *
 * @param receipt number of the last receipt; 0 where there is none
 * @param whole whether its file was taken in to its end
 * @param waiting events that are not known as sent
 */
record Remains(long receipt, boolean whole, long waiting) {

    private static final Remains NONE = new Remains(0, true, 0);

    /** Looks at a copy, because opening an outbox mends it, and that is for the next publication to do. */
    static Remains of(PublishingOffice office, Path copies) throws IOException {
        Path file = office.outboxes().resolve(office.code()).resolve("outbox.mv.db");
        if (!Files.exists(file)) {
            return NONE;
        }
        Path copy = Files.createDirectories(copies.resolve(office.code())).resolve("outbox.mv.db");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (Outbox outbox = Outbox.open(copies, office.code(), Clock.systemUTC())) {
            Optional<FileReceipt> latest = outbox.latest();
            return new Remains(
                    latest.map(FileReceipt::id).orElse(0L),
                    latest.map(FileReceipt::whole).orElse(true),
                    outbox.waiting());
        }
    }

    /** What was interrupted, by what there was before. */
    Moment interrupted(Remains before) {
        if (receipt == before.receipt) {
            return Moment.STARTING;
        }
        if (!whole) {
            return Moment.KEEPING;
        }
        return waiting > 0 ? Moment.SENDING : Moment.NOTHING;
    }
}
