package id.ntb.ikm.office;

import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.NotConnectedException;
import id.ntb.ikm.publish.PublisherConfigException;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.sheet.RowDefaults;
import id.ntb.ikm.sheet.SheetException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm publish}: sends one file of an office's events. */
@Command(
        name = "publish",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeOnExecutionException = PublishCommand.NOT_SENT,
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
            "  ikm publish data.ndjson --office 5271 --dry-run"
        })
public final class PublishCommand implements Callable<Integer> {

    static final int OK = 0;
    static final int SOME_ROWS_BAD = 1;
    static final int UNUSABLE = 2;
    static final int NOT_SENT = 3;

    @Parameters(
            paramLabel = "FILE",
            description = {"Berkas .ndjson, .jsonl atau .csv, UTF-8", "A .ndjson, .jsonl or .csv file in UTF-8"})
    private Path file;

    @Option(
            names = "--office",
            paramLabel = "CODE",
            required = true,
            description = {"Kode BPS kantor, misalnya 5202", "BPS code of the office, e.g. 5202"})
    private String office;

    @Option(
            names = "--recorded-at",
            paramLabel = "TIME",
            description = {
                "Waktu pencatatan untuk baris tanpa recordedAt, misalnya 2026-01-05T09:00:00+08:00",
                "When rows without recordedAt were recorded, e.g. 2026-01-05T09:00:00+08:00"
            })
    private String recordedAt;

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
        try {
            Summary summary = run();
            SummaryText.of(summary, dryRun).forEach(spec.commandLine().getOut()::println);
            return exitCode(summary);
        } catch (SheetException | PublisherConfigException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return UNUSABLE;
        }
    }

    private Summary run() {
        ReferenceData reference = ReferenceData.load();
        requireKnownOffice(reference);
        PrintWriter err = spec.commandLine().getErr();
        FilePublication publication = new FilePublication(
                new RowDefaults(office, moment()), new EventRules(reference), error -> err.println(error.text()));
        return dryRun ? publication.check(file) : publish(publication);
    }

    private void requireKnownOffice(ReferenceData reference) {
        if (!reference.regencies().containsKey(office)) {
            String known = reference.regencies().values().stream()
                    .map(regency -> "%n  %s  %s".formatted(regency.code(), regency.name()))
                    .collect(Collectors.joining());
            throw new IllegalArgumentException("--office: kode \"" + office
                    + "\" tidak dikenal; yang ada / unknown code;" + " there are:" + known);
        }
    }

    private Optional<Instant> moment() {
        try {
            return Optional.ofNullable(recordedAt)
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "--recorded-at: \"" + recordedAt + "\" harus tanggal, jam dan zona / must be date, time and offset,"
                            + " e.g. 2026-01-05T09:00:00+08:00",
                    e);
        }
    }

    private Summary publish(FilePublication publication) {
        try (EventPublisher publisher = connect.apply(office, servers.toProperties())) {
            return publication.publish(file, publisher);
        } catch (NotConnectedException e) {
            return publication.publish(file, new UnreachableSender(e.outcome()));
        }
    }

    private static int exitCode(Summary summary) {
        if (summary.notSent() > 0) {
            return NOT_SENT;
        }
        return summary.bad() > 0 ? SOME_ROWS_BAD : OK;
    }
}
