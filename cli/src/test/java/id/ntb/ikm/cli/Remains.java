package id.ntb.ikm.cli;

import id.ntb.ikm.cli.Kills.Moment;
import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
        if (!Outbox.exists(office.outboxes(), office.code())) {
            return NONE;
        }
        copy(office.outboxes().resolve(office.code()), Files.createDirectories(copies.resolve(office.code())));
        try (Outbox outbox = Outbox.open(copies, office.code(), Clock.systemUTC())) {
            Optional<FileReceipt> latest = outbox.latest();
            return new Remains(
                    latest.map(FileReceipt::id).orElse(0L),
                    latest.map(FileReceipt::whole).orElse(true),
                    outbox.waiting());
        }
    }

    /** The database and, after a kill, the log of what is not in it yet. */
    private static void copy(Path outbox, Path copy) throws IOException {
        for (String name : List.of("outbox.db", "outbox.db-wal")) {
            Files.deleteIfExists(copy.resolve(name));
            if (Files.exists(outbox.resolve(name))) {
                Files.copy(outbox.resolve(name), copy.resolve(name));
            }
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
