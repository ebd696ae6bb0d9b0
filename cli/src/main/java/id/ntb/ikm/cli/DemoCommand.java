package id.ntb.ikm.cli;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.console.Phases;
import id.ntb.ikm.province.StartMode;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.sample.JpsGemilangSample;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.viewserver.ViewWait;
import id.ntb.ikm.viewserver.WaitOutcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ikm demo}: the whole main job on a temporary directory, with the sample. */
@Command(
        name = "demo",
        sortOptions = false,
        description = {
            "Contoh lengkap di direktori sementara: JPS Gemilang tahap 3, dari kantor sampai tampilan.",
            "The whole main job on a temporary directory: JPS Gemilang stage 3, from the offices to the views.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {"  ikm demo", "  ikm demo --once"})
final class DemoCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PARTITIONS = 4;

    @Option(names = "--once", description = "Selesai setelah tampilan tercetak / ends when the views are printed")
    private boolean once;

    @Option(
            names = "--port",
            defaultValue = "0",
            description = "Porta server tampilan / port of the view server, 0 = any (${DEFAULT-VALUE})")
    private int port;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Phases phases = new Phases(spec.commandLine().getOut(), Instant.now());
        Path data = Files.createTempDirectory("ikm-demo");
        try (Entrance entrance = new Entrance(ViewServerConfig.DEFAULT_HOST, port, Set.of());
                Stack stack = start(data, entrance, phases)) {
            boolean addsUp = show(stack, data.resolve("sample"), phases);
            if (!once) {
                waitForCtrlC(stack, entrance, data);
            }
            phases.step("stopping");
            return addsUp ? 0 : PlainErrors.FAILED;
        } finally {
            TemporaryDirectory.delete(data);
        }
    }

    private Stack start(Path data, Entrance entrance, Phases phases) {
        SandboxConfig sandbox = SandboxConfig.in(data.resolve("sandbox"));
        Stack.Settings settings = new Stack.Settings(PARTITIONS, () -> JpsGemilangSample.AS_OF, StartMode.CONTINUE);
        return Stack.start(sandbox, entrance.config(), settings, phases);
    }

    /** Returns whether the views add up. */
    private boolean show(Stack stack, Path sample, Phases phases) throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        ViewsClient client = new ViewsClient("http://127.0.0.1:" + stack.port());
        phases.step("publishing the sample of ten offices");
        List<Receipt> receipts = new SamplePublication(stack.servers()).publish(sample);
        phases.step("waiting until the views contain it");
        awaitViews(stack, receipts);
        phases.step("the views contain all "
                + receipts.stream().mapToLong(Receipt::total).sum() + " events");
        PrintedViews tables = new PrintedViews(client, out);
        tables.sectors();
        tables.regencies();
        tables.programs();
        AddUp addUp = new AddUp(client);
        out.printf("%n%s%n", JpsGemilangSample.NOTE);
        out.printf("%n%s%n", addUp.verdict());
        out.printf("Surat mati / dead letters: %d%n", addUp.deadLetters());
        out.printf(
                "IKM dengan pernyataan yang ditahan / firms with statements that are held: %d (ikm views held --office KODE)%n",
                heldFirms(client));
        out.flush();
        return addUp.holds();
    }

    /** Of the version that is shown; profiles, which {@code /held} lists, may come a moment later. */
    private static long heldFirms(ViewsClient client) throws IOException {
        return client.get("province").path("flags").path("NOT_IN_CHARGE").asLong();
    }

    private static void awaitViews(Stack stack, List<Receipt> receipts) throws InterruptedException {
        List<Receipt.OffsetRange> ranges =
                receipts.stream().flatMap(receipt -> receipt.ranges().stream()).toList();
        if (new ViewWait("http://127.0.0.1:" + stack.port(), PATIENCE).await(ranges) != WaitOutcome.CONTAINED) {
            throw new ViewsUnavailableException("the views do not contain what was published", null);
        }
    }

    private void waitForCtrlC(Stack stack, Entrance entrance, Path data) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%nTampilan / views: %s%nCtrl-C menghentikan / ends it%n", entrance.announcement(stack.port(), "/"));
        out.flush();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            Closing.all(entrance);
            TemporaryDirectory.delete(data);
        }));
        new CountDownLatch(1).await();
    }
}
