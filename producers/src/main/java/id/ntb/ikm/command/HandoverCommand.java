package id.ntb.ikm.command;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.publish.EventPublisher;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ikm handover}: gives a firm that moves into another office's charge. */
@Command(
        name = "handover",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeOnExecutionException = ExitStatus.NOT_SENT,
        description = {
            "Menyerahkan IKM yang pindah kepada kantor kabupaten/kota lain, sejak suatu tanggal.",
            "Hands a firm that moves over to another regency's office, from a date on.",
            ""
        },
        exitCodeListHeading = "%nStatus keluar / exit status:%n",
        exitCodeList = {
            "0:diserahkan / handed over",
            "2:perintah tidak dapat dipakai / wrong usage",
            "3:belum terkirim, menunggu di kotak keluar / could not be sent, waits in the outbox",
            "4:terkirim, tetapi tampilan belum memuatnya (--wait) / sent, but not in the views yet (--wait)"
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm handover 5201-000123 --to 5202 --from 2026-02-01 --office 5201",
            "  ikm handover 5201-000123 --to 5202 --from 2026-02-01 --dry-run"
        })
public final class HandoverCommand extends OfficeCommand {

    @Mixin
    private HandOverOptions asked;

    @Mixin
    private OfficeOptions where;

    @Option(
            names = "--dry-run",
            description = {"Hanya menampilkan, tanpa mengirim", "Only shows what would be sent"})
    private boolean dryRun;

    @Mixin
    private final Sending sending;

    public HandoverCommand() {
        this(EventPublisher::connect);
    }

    /** With another way to connect an office by its settings. */
    HandoverCommand(BiFunction<String, Properties, EventPublisher> connect) {
        this.sending = new Sending(connect);
    }

    @Override
    int run() throws InterruptedException {
        OfficeSession session = sending.session(where);
        HandOver handOver = asked.handOver(session.office(), session.reference());
        Registration event = tell(handOver, session);
        return dryRun ? notSent() : send("handover " + handOver.ikmId(), event, session);
    }

    /** Writes the statement, and says what it is made of and whether it will count. */
    private Registration tell(HandOver handOver, OfficeSession session) throws InterruptedException {
        HandOverBasis basis = HandOverBasis.find(handOver, session, sending.waiting());
        Registration event = handOver.event(basis.registration(), Instant.now(Clock.systemUTC()));
        HandOverText.of(handOver, event, basis).forEach(out()::println);
        return event;
    }

    private int notSent() {
        out().println(HandOverText.DRY_RUN);
        return ExitStatus.OK;
    }

    private int send(String name, Registration event, OfficeSession session) throws InterruptedException {
        OutboxDelivery.Sent sent;
        try (OutboxDelivery delivery = sending.delivery(session, progress())) {
            sent = delivery.send(name, event);
        }
        return sending.report(session, out()).of(sent);
    }
}
