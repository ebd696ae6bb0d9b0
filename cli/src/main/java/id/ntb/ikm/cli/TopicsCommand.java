package id.ntb.ikm.cli;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.layout.TopicDifference;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.option.BrokerOptions;
import id.ntb.ikm.option.PartitionsOption;
import id.ntb.ikm.reference.ReferenceData;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm topics}: compares the topics with how they must be, and mends them. */
@Command(
        name = "topics",
        sortOptions = false,
        description = {
            "Membandingkan topik Kafka dengan yang seharusnya (check), dan memperbaikinya (apply).",
            "Compares Kafka's topics with how they must be (check), and mends them (apply).",
            "Status: 0 = sama / equal, 1 = ada perbedaan / there are differences",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm topics check --bootstrap-server kafka:9092",
            "  ikm topics apply --dry-run",
            "  ikm topics check --bootstrap-server kafka:9093 --command-config admin.properties"
        })
final class TopicsCommand implements Callable<Integer> {

    /** What is to be done. */
    enum Act {
        check,
        apply
    }

    private final Set<String> offices = ReferenceData.load().offices();

    @Parameters(paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    private Act act;

    @Mixin
    private BrokerOptions broker;

    @Mixin
    private PartitionsOption partitions;

    @Option(names = "--dry-run", description = "Hanya tampilkan / show only what would be done")
    private boolean dryRun;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (Admin admin = Admin.create(broker.toSettings(System.getenv()))) {
            return run(new TopicSetup(admin, partitions.value()));
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (KafkaException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        }
    }

    private int failed(Throwable cause) {
        spec.commandLine()
                .getErr()
                .println("topics: Kafka di / at " + broker.bootstrapServer() + ": " + cause.getMessage());
        return PlainErrors.FAILED;
    }

    private int run(TopicSetup setup) throws InterruptedException, ExecutionException {
        List<TopicDifference> found = show(setup);
        if (act == Act.check || dryRun) {
            return found.isEmpty() ? 0 : PlainErrors.FAILED;
        }
        setup.mend(offices, found);
        List<TopicDifference> left = setup.differences(offices);
        out().println("diperbaiki / mended: " + (found.size() - left.size()) + ", tersisa / left: " + left.size());
        return left.isEmpty() ? 0 : PlainErrors.FAILED;
    }

    private List<TopicDifference> show(TopicSetup setup) throws InterruptedException, ExecutionException {
        List<TopicDifference> found = setup.differences(offices);
        found.forEach(difference -> out().println(difference.text() + " -> " + remedy(difference)));
        setup.foreign(offices).forEach(name -> out().println(
                        name + ": bukan kantor yang dikenal, tidak dibaca / of no known office," + " nobody reads it"));
        if (found.isEmpty()) {
            out().println("semua topik seperti seharusnya / all topics are as they must be");
        }
        return found;
    }

    private String remedy(TopicDifference difference) {
        return difference.isMendable()
                ? "ikm topics apply " + broker.again()
                : "dengan tangan, oleh pengelola Kafka / by hand, by who runs Kafka";
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
