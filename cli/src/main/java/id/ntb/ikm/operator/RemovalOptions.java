package id.ntb.ikm.operator;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.generation.Removal;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which generation is taken away, and how; a mixin. */
final class RemovalOptions {

    @Parameters(paramLabel = "GENERATION", description = "mis. / e.g. ikm2")
    private String generation;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "Menunggu prosesnya selesai / how long to wait for those who work on it to end (${DEFAULT-VALUE})")
    private long seconds;

    @Option(names = "--dry-run", description = "Hanya tampilkan / show only what would be deleted")
    private boolean dryRun;

    @Mixin
    private WhyOption why;

    void remove(OperatorClients clients, Act act, PrintWriter out) throws InterruptedException, ExecutionException {
        Removal removal =
                new Removal(clients.admin(), clients.connection(), clients.avro(), CrashPoints.of(System.getenv()));
        if (removal.isGone(generation)) {
            out.println(generation + " is gone already");
            return;
        }
        List<String> topics = removal.topics(generation);
        removal.check(generation, act);
        topics.forEach(topic -> out.println((dryRun ? "would delete " : "deletes ") + topic));
        out.flush();
        if (!dryRun) {
            String otherwise = "ikm replay " + act.name().toLowerCase(Locale.ROOT);
            removal.remove(generation, act, why.or(otherwise), Duration.ofSeconds(seconds));
            out.println(generation + " is gone");
        }
    }
}
