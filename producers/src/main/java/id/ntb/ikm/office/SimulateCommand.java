package id.ntb.ikm.office;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.command.ServerOptions;
import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulate.History;
import id.ntb.ikm.simulate.Mistakes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ikm simulate}: makes what the offices of a province that does not exist would record. */
@Command(
        name = "simulate",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Membuat data kantor yang mirip NTB, sebagai berkas atau langsung diterbitkan; benih sama, data sama.",
            "Makes data of offices that look like NTB's, as files or published directly; same seed, same data.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm simulate --out simulasi --firms 2000 --months 12 --bad-percent 2",
            "  ikm simulate --publish --bootstrap-server 127.0.0.1:9092"
        })
public final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_FIRMS = 999_999;
    private static final int MOST_MONTHS = 1_200;
    private static final int PERCENT = 100;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"Folder untuk satu berkas .ndjson per kantor", "Folder for one .ndjson file per office"})
    private Path out;

    @Option(
            names = "--publish",
            description = {"Terbitkan langsung, tanpa berkas", "Publish directly, without files"})
    private boolean publish;

    @Option(
            names = "--firms",
            paramLabel = "N",
            defaultValue = "20000",
            description = {"Jumlah IKM / number of IKM, 1 - 999999", "(${DEFAULT-VALUE})"})
    private int firms;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = {"Jumlah bulan sampai Desember 2025 / months up to December 2025", "(${DEFAULT-VALUE})"})
    private int months;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "52",
            description = {"Benih acak / seed of the random numbers", "(${DEFAULT-VALUE})"})
    private long seed;

    @Option(
            names = "--bad-percent",
            paramLabel = "N",
            defaultValue = "0",
            description = {"Persen baris yang sengaja salah, untuk berkas / percent of spoilt rows, in files", "(0)"})
    private int badPercent;

    @Mixin
    private ServerOptions servers;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        require(publish == (out == null), "pilih salah satu / choose one: --out DIR, --publish");
        require(firms >= 1 && firms <= MOST_FIRMS, "--firms: 1 - " + MOST_FIRMS);
        require(months >= 1 && months <= MOST_MONTHS, "--months: 1 - " + MOST_MONTHS);
        require(badPercent >= 0 && badPercent <= PERCENT, "--bad-percent: 0 - " + PERCENT);
        require(badPercent == 0 || !publish, "--bad-percent hanya untuk / only with --out");
        try (SimulatedOffices offices = offices()) {
            send(offices);
            offices.flush();
            print(offices.sent());
        }
        return CommandLine.ExitCode.OK;
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), problem);
        }
    }

    private SimulatedOffices offices() throws IOException {
        return publish
                ? new PublishedOffices(OfficeConfig.load(Optional.empty(), System.getenv(), servers.toSettings())
                        .clientProperties())
                : new FiledOffices(out, new Mistakes(seed, badPercent));
    }

    private void send(SimulatedOffices offices) throws IOException {
        Iterator<SpecificRecord> events =
                new History(ReferenceData.load(), seed, firms, months).events().iterator();
        while (events.hasNext()) {
            offices.send(events.next());
        }
    }

    private void print(SortedMap<String, Long> sent) {
        sent.forEach(
                (office, events) -> spec.commandLine().getOut().printf("%s  %,d kejadian / events%n", office, events));
        long all = sent.values().stream().mapToLong(Long::longValue).sum();
        spec.commandLine().getOut().printf("*     %,d kejadian / events%n", all);
    }
}
