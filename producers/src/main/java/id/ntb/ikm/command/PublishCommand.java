package id.ntb.ikm.command;

import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.publish.EventPublisher;
import java.util.Properties;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ikm publish}: sends one file of an office's events. */
@Command(
        name = "publish",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeOnExecutionException = ExitStatus.NOT_SENT,
        description = {
            "Mengirim berkas registrasi, sertifikasi dan produksi kantor kabupaten/kota.",
            "Publishes a regency office's file of registrations, certifications and production reports.",
            ""
        },
        exitCodeListHeading = "%nStatus keluar / exit status:%n",
        exitCodeList = {
            "0:semua baris terkirim / all rows were published",
            "1:sebagian baris salah, yang benar terkirim / some rows were bad, the good ones were published",
            "2:perintah atau berkas tidak dapat dipakai / wrong usage, or the file cannot be read",
            "3:belum terkirim, menunggu di kotak keluar / could not be sent, waits in the outbox",
            "4:terkirim, tetapi tampilan belum memuatnya (--wait) / sent, but not in the views yet (--wait)"
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm publish produksi-2025-12.csv --office 5202 --recorded-at 2026-01-05T09:00:00+08:00",
            "  ikm publish data.ndjson --office 5271 --dry-run",
            "  ikm publish pendataan.xlsx --office 5202 --recorded-at 2026-01-05T09:00:00+08:00 --owner-key kunci.txt",
            "  ikm publish --resume --wait"
        })
public final class PublishCommand extends OfficeCommand {

    @Mixin
    private OfficeOptions where;

    @Mixin
    private SheetOptions sheet;

    @Option(
            names = "--dry-run",
            description = {"Hanya memeriksa, tanpa mengirim", "Checks only, sends nothing and needs no server"})
    private boolean dryRun;

    @Option(
            names = "--resume",
            description = {
                "Hanya mengirim yang masih menunggu di kotak keluar, tanpa FILE",
                "Only sends what waits in the outbox, without a FILE"
            })
    private boolean resume;

    @Mixin
    private final Sending sending;

    public PublishCommand() {
        this(EventPublisher::connect);
    }

    /** With another way to connect an office by its settings. */
    PublishCommand(BiFunction<String, Properties, EventPublisher> connect) {
        this.sending = new Sending(connect);
    }

    @Override
    int run() throws InterruptedException {
        requireFileOrResume();
        OfficeSession session = sending.session(where);
        return resume ? resume(session) : publish(session);
    }

    private void requireFileOrResume() {
        if (resume == sheet.hasFile()) {
            throw new IllegalArgumentException(
                    "sebut FILE atau --resume, salah satu / name a FILE or --resume, one of the two");
        }
    }

    private int publish(OfficeSession session) throws InterruptedException {
        ProgressBar progress = progress();
        OfficeFile file = new OfficeFile(sheet, session, progress);
        int status;
        try (file) {
            status = dryRun
                    ? PublicationReport.ofCheck(file.check(), out())
                    : sending.report(session, out()).of(delivered(file, session, progress));
        }
        file.remarks().forEach(out()::println);
        return status;
    }

    private OutboxDelivery.Published delivered(OfficeFile file, OfficeSession session, ProgressBar progress) {
        try (OutboxDelivery delivery = sending.delivery(session, progress)) {
            return delivery.publish(file);
        }
    }

    private int resume(OfficeSession session) throws InterruptedException {
        Dispatched dispatched;
        try (OutboxDelivery delivery = sending.delivery(session, progress())) {
            delivery.cutShort().map(DispatchText::cutShort).ifPresent(out()::println);
            dispatched = delivery.resume();
        }
        return sending.report(session, out()).of(dispatched);
    }
}
