package id.ntb.ikm.office;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.reference.ReferenceData;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Whose file is read, and what the office has set up for it. */
record Reading(OfficeConfig config, String office, ReferenceData reference) {

    Optional<Path> ownerKeyFile() {
        return config.ownerKeyFile();
    }

    /** The office's outbox, where it has one. */
    Optional<Outbox> outbox() {
        Path directory = config.outboxDirectory();
        return Outbox.exists(directory, office)
                ? Optional.of(Outbox.open(directory, office, Clock.systemUTC()))
                : Optional.empty();
    }
}
