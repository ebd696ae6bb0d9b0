package id.ntb.ikm.cli;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.option.ListenOptions;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.option.PartitionsOption;
import id.ntb.ikm.province.ViewService;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm serve}: the view server alone, until Ctrl-C. */
@Command(
        name = "serve",
        sortOptions = false,
        description = {
            "Menjalankan server tampilan saja sampai Ctrl-C, dari topik yang ditulis `ikm up` di tempat lain.",
            "Runs the view server alone until Ctrl-C, from the topics that an `ikm up` elsewhere writes. Any number of"
                    + " them may run beside each other.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm serve --port 8090",
            "  ikm serve --host 0.0.0.0 --allowed-host ikm.example.go.id --bootstrap-server kafka:9092"
                    + " --schema-registry http://registry:8080/apis/ccompat/v7"
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ListenOptions listen;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    private PartitionsOption partitions;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Entrance entrance = new Entrance(listen.host(), listen.port(), listen.allowedHosts());
        ViewService service = ViewService.start(
                cluster.servers(System.getenv()),
                partitions.value(),
                entrance.config().allowing(listen.allowedOrigins()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Closing.all(entrance, service), "ikm-shutdown"));
        out.printf("%nTampilan / views      %s%n", entrance.announcement(service.port(), "/"));
        out.println("Ctrl-C menghentikan / ends it");
        out.flush();
        new CountDownLatch(1).await();
        return spec.exitCodeOnExecutionException();
    }
}
