package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.option.PartitionsOption;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.status.Concern;
import id.ntb.ikm.status.Concerns;
import id.ntb.ikm.status.ProvinceStatus;
import id.ntb.ikm.status.StatusJson;
import id.ntb.ikm.status.StatusLook;
import id.ntb.ikm.status.StatusText;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ikm status}: how everything stands, and what needs somebody. */
@Command(
        name = "status",
        sortOptions = false,
        description = {
            "Keadaan semuanya di satu layar: generasi, ketertinggalan, kantor yang diam, surat mati, disk, topik.",
            "How everything stands, on one screen: generations, lag, silent offices, dead letters, disk, topics.",
            "Asks Kafka and the registry only, so it works while nothing of ours runs.",
            "Status: 0 = sehat / healthy, 1 = perlu perhatian / needs attention",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {"  ikm status", "  ikm status --watch 5", "  ikm status --json | jq .attention"})
public final class StatusCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Option(names = "--json", description = "Satu baris JSON / one line of JSON for each look")
    private boolean json;

    @Option(
            names = "--watch",
            arity = "0..1",
            paramLabel = "SECONDS",
            fallbackValue = "5",
            description = "Lihat terus sampai Ctrl-C / look again every so many seconds (5) until Ctrl-C")
    private Integer watch;

    @Option(
            names = "--silent-after",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "Kantor dianggap diam / days after which an office counts as silent (${DEFAULT-VALUE})")
    private int silentAfter;

    @Mixin
    private PartitionsOption partitions;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (OperatorClients clients = OperatorClients.answeringWithin(PATIENCE, cluster.servers(System.getenv()))) {
            requireBroker(clients);
            StatusLook look = new StatusLook(
                    clients.admin(),
                    clients.consumers(),
                    clients.avro(),
                    ReferenceData.load().offices(),
                    partitions.value(),
                    InstantSource.system());
            boolean healthy = show(look.take());
            while (watch != null) {
                TimeUnit.SECONDS.sleep(Math.max(1, watch));
                healthy = show(look.take());
            }
            return healthy ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /** Nothing can be seen without one, so that is said once and soon. */
    private static void requireBroker(OperatorClients clients) throws InterruptedException {
        try {
            clients.admin().describeCluster().nodes().get();
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "Kafka does not answer, so nothing can be seen: "
                            + e.getCause().getMessage(),
                    e.getCause());
        }
    }

    private boolean show(ProvinceStatus status) {
        PrintWriter out = spec.commandLine().getOut();
        Duration silence = Duration.ofDays(silentAfter);
        List<Concern> concerns = new Concerns(status, silence).all();
        if (json) {
            out.println(new StatusJson(status, concerns, silence).text());
        } else {
            new StatusText(status, concerns, out).print();
        }
        out.flush();
        return concerns.isEmpty();
    }
}
