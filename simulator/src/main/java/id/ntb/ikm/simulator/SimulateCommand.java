package id.ntb.ikm.simulator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.publish.NotConnectedException;
import id.ntb.ikm.publish.PublisherConfigException;
import id.ntb.ikm.simulation.Mistakes;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
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
            "Bertanya dulu sebelum menerbitkan ke klaster yang bukan sandbox kosong; pengaturan kantor tidak dibaca.",
            "Asks before it publishes to any cluster but an empty sandbox; an office's settings are not read.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm simulate --out simulasi --firms 2000 --months 12 --bad-percent 2",
            "  ikm simulate --publish --bootstrap-server 127.0.0.1:9092"
        })
public final class SimulateCommand implements Callable<Integer> {

    private static final int PERCENT = 100;

    private final Terminal terminal;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"Folder untuk satu berkas .ndjson per kantor", "Folder for one .ndjson file per office"})
    private Path out;

    @Option(
            names = "--publish",
            description = {"Terbitkan langsung, tanpa berkas", "Publish directly, without files"})
    private boolean publish;

    @Mixin
    private HistoryOptions history;

    @Option(
            names = "--bad-percent",
            paramLabel = "N",
            defaultValue = "0",
            description = {"Persen baris yang sengaja salah, untuk berkas / percent of spoilt rows, in files", "(0)"})
    private int badPercent;

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    /** The command as it is started from a terminal or a script. */
    public SimulateCommand() {
        this(Terminal.ofThisProcess());
    }

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(publish == (out == null), "pilih salah satu / choose one: --out DIR, --publish");
        SimulatedHistory simulated = history.toHistory();
        require(badPercent >= 0 && badPercent <= PERCENT, "--bad-percent: 0 - " + PERCENT);
        require(badPercent == 0 || !publish, "--bad-percent hanya untuk / only with --out");
        if (publish) {
            return publish(simulated);
        }
        return send(simulated, new FiledOffices(out, new Mistakes(history.seed(), badPercent)));
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), problem);
        }
    }

    private int publish(SimulatedHistory simulated) throws IOException, InterruptedException {
        try {
            TargetCluster target = cluster.describe();
            boolean agreed = new Consent(spec.commandLine().getErr(), terminal).isGiven(target, cluster.isConfirmed());
            return agreed
                    ? send(simulated, new PublishedOffices(target.id(), cluster.toProperties()))
                    : CommandLine.ExitCode.USAGE;
        } catch (PublicationException | NotConnectedException | PublisherConfigException e) {
            spec.commandLine().getErr().println("simulate: " + e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private int send(SimulatedHistory simulated, SimulatedOffices destination) throws IOException {
        try (SimulatedOffices offices = destination) {
            Iterator<SpecificRecord> events = simulated.events().iterator();
            while (events.hasNext()) {
                offices.send(events.next());
            }
            offices.flush();
            print(offices.sent());
        }
        return CommandLine.ExitCode.OK;
    }

    private void print(SortedMap<String, Long> sent) {
        sent.forEach(
                (office, events) -> spec.commandLine().getOut().printf("%s  %,d kejadian / events%n", office, events));
        long all = sent.values().stream().mapToLong(Long::longValue).sum();
        spec.commandLine().getOut().printf("*     %,d kejadian / events%n", all);
    }
}
