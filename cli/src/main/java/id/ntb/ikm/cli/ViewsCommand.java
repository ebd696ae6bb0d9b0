package id.ntb.ikm.cli;

import id.ntb.ikm.office.HelpOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm views}: prints the current views. */
@Command(
        name = "views",
        sortOptions = false,
        description = {
            "Menampilkan angka terkini per sektor, per kabupaten/kota atau per program.",
            "Prints the current figures by sector, by regency or by programme; all three where none is named.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {"  ikm views sectors", "  ikm views programs --server http://127.0.0.1:9000"})
final class ViewsCommand implements Callable<Integer> {

    /** What can be shown. */
    enum View {
        sectors,
        regencies,
        programs
    }

    @Parameters(arity = "0..1", paramLabel = "VIEW", description = "${COMPLETION-CANDIDATES}")
    private View view;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Server tampilan / view server (${DEFAULT-VALUE})")
    private String server;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ViewTables tables =
                new ViewTables(new ViewsClient(server), spec.commandLine().getOut());
        if (view == null || view == View.sectors) {
            tables.sectors();
        }
        if (view == null || view == View.regencies) {
            tables.regencies();
        }
        if (view == null || view == View.programs) {
            tables.programs();
        }
        return 0;
    }
}
