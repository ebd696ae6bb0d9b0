package id.ntb.ikm.office;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.outbox.OutboxException;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.PublisherConfigException;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reject.RejectException;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.sheet.SheetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
public final class PublishCommand implements Callable<Integer> {

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
    private WaitOptions waiting;

    @Mixin
    private ServerOptions servers;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final BiFunction<String, Properties, EventPublisher> connect;

    public PublishCommand() {
        this(EventPublisher::connect);
    }

    /** With another way to connect an office by its settings. */
    PublishCommand(BiFunction<String, Properties, EventPublisher> connect) {
        this.connect = connect;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return run();
        } catch (SheetException
                | RejectException
                | PublisherConfigException
                | OutboxException
                | IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitStatus.UNUSABLE;
        }
    }

    private int run() throws InterruptedException {
        if (resume == sheet.hasFile()) {
            throw new IllegalArgumentException(
                    "sebut FILE atau --resume, salah satu / name a FILE or --resume, one of the two");
        }
        Map<String, String> options = new HashMap<>(servers.toSettings());
        options.putAll(waiting.toSettings());
        ReferenceData reference = ReferenceData.load();
        OfficeConfig config = where.load(options);
        String office = Offices.required(config, reference);
        OfficeRules rules = new OfficeRules(office, new EventRules(reference));
        OutboxRun outbox = new OutboxRun(config, rules, connect, waiting, spec.commandLine());
        if (resume) {
            return outbox.resume();
        }
        Desk desk = new Desk(sheet, new Reading(config, office, reference), spec.commandLine());
        return dryRun ? desk.check() : desk.work(task -> outbox.publish(task.name(), task::publish));
    }
}
