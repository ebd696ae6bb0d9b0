package id.ntb.ikm.cli;

import id.ntb.ikm.command.HelpOption;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm views}: prints the current views. */
@Command(
        name = "views",
        sortOptions = false,
        description = {
            "Menampilkan angka terkini per sektor, per kabupaten/kota atau per program.",
            "Prints the current figures by sector, by regency or by programme; all three where none is named.",
            "held: pernyataan kantor (--office) yang ditahan, belum dihitung / an office's statements that do not count yet.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm views sectors",
            "  ikm views held --office 5202",
            "  ikm views programs --server http://127.0.0.1:9000"
        })
final class ViewsCommand implements Callable<Integer> {

    /** What can be shown. */
    enum View {
        sectors,
        regencies,
        programs,
        held
    }

    @Parameters(arity = "0..1", paramLabel = "VIEW", description = "${COMPLETION-CANDIDATES}")
    private View view;

    @Mixin
    private ViewServerOption server;

    @Option(
            names = "--office",
            paramLabel = "CODE",
            description = {
                "Untuk held: kantor yang menerbitkan atau yang berwenang",
                "With held: the office that published them or is in charge, e.g. 5202"
            })
    private String office;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ViewsClient client = server.client();
        PrintWriter out = spec.commandLine().getOut();
        if ((view == View.held) != (office != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "held dan --office hanya bersama-sama / held and --office go together: ikm views held --office 5202");
        }
        if (view == View.held) {
            new HeldTable(client, out).print(office);
        } else {
            print(new PrintedViews(client, out));
        }
        return 0;
    }

    private void print(PrintedViews tables) {
        if (view == null || view == View.sectors) {
            tables.sectors();
        }
        if (view == null || view == View.regencies) {
            tables.regencies();
        }
        if (view == null || view == View.programs) {
            tables.programs();
        }
    }
}
