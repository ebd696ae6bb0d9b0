package id.ntb.ikm.office;

import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.NotConnectedException;
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
            "3:server tidak terjangkau, ada yang belum terkirim / could not be sent, not all was published"
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm publish produksi-2025-12.csv --office 5202 --recorded-at 2026-01-05T09:00:00+08:00",
            "  ikm publish data.ndjson --office 5271 --dry-run",
            "  ikm publish pendataan.xlsx --office 5202 --recorded-at 2026-01-05T09:00:00+08:00 --owner-key kunci.txt"
        })
public final class PublishCommand implements Callable<Integer> {

    @Mixin
    private SheetOptions sheet;

    @Option(
            names = "--dry-run",
            description = {"Hanya memeriksa, tanpa mengirim", "Checks only, sends nothing and needs no server"})
    private boolean dryRun;

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
    public Integer call() {
        return new Desk(sheet, spec.commandLine()).work(dryRun, task -> dryRun ? task.check() : publish(task));
    }

    private Summary publish(Task task) {
        try (EventPublisher publisher = connect.apply(sheet.office(), servers.toProperties())) {
            return task.publish(publisher);
        } catch (NotConnectedException e) {
            return task.publish(new UnreachableSender(e.outcome()));
        }
    }
}
