package id.ntb.ikm.outbox;

import java.nio.file.Path;
import java.time.Clock;

/** Another process that wants the same outbox. */
final class OpenOutbox {

    private OpenOutbox() {}

    public static void main(String[] args) {
        try (Outbox outbox = Outbox.open(Path.of(args[0]), "5202", Clock.systemUTC())) {
            System.out.println(outbox.waiting());
        } catch (OutboxException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }
}
