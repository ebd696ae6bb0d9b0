package id.ntb.ikm.cli;

import id.ntb.ikm.command.HelpOption;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm explain}: prints what a number is made of, or which events an IKM's figures stand on. */
@Command(
        name = "explain",
        sortOptions = false,
        description = {
            "Menjelaskan sebuah angka: IKM mana yang membentuknya; atau peristiwa di balik satu IKM.",
            "Explains a number by the IKM behind it, or one IKM by the events behind it.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm explain --measure certificates.HALAL --sector PANGAN --regency 5202",
            "  ikm explain --measure commodities.TEH_KELOR.KG.quantity --period 2025-03",
            "  ikm explain --measure workers --program JPS_GEMILANG --edition 3 --commodity TEH_KELOR",
            "  ikm explain 5202-000123",
            "  ikm explain 5202-000123 --history"
        })
final class ExplainCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    @Mixin
    private ViewServerOption server;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    /** One of both. */
    static final class Subject {

        @ArgGroup(exclusive = false)
        private Firm firm;

        @ArgGroup(exclusive = false)
        private Figure figure;
    }

    /** One IKM. */
    static final class Firm {

        @Parameters(paramLabel = "IKM_ID", description = "IKM, mis. / e.g. 5202-000123: peristiwanya / its events")
        private String ikmId;

        @Option(
                names = "--history",
                description = {
                    "Semua peristiwa yang pernah dikirim, dan nasibnya masing-masing",
                    "Every event ever published about it, and what became of each"
                })
        private boolean history;
    }

    /** A number of the views. */
    static final class Figure {

        @Option(names = "--measure", required = true, description = "Ukuran / measure, e.g. units, last12.valueIdr")
        private String measure;

        @Option(names = "--sector", paramLabel = "CODE", description = "Sektor / sector; all where not given")
        private String sector;

        @Option(names = "--regency", paramLabel = "CODE", description = "Kabupaten/kota / regency; all where not given")
        private String regency;

        @Option(names = "--period", paramLabel = "YYYY-MM", description = "Bulan produksi / month of production")
        private String period;

        @Option(names = "--program", paramLabel = "CODE", description = "Program / programme; needs --edition")
        private String program;

        @Option(names = "--edition", description = "Edisi program / edition of the programme")
        private String edition;

        @Option(names = "--commodity", paramLabel = "CODE", description = "Komoditas program / its commodity, if any")
        private String commodity;

        @Option(
                names = "--limit",
                defaultValue = "100",
                paramLabel = "N",
                description = "Baris paling banyak / at most so many rows, 1 to 1000 (${DEFAULT-VALUE})")
        private int limit;

        @Option(names = "--after", paramLabel = "IKM_ID", description = "Lanjut setelah / go on after this IKM")
        private String after;

        Map<String, String> query() {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("measure", measure);
            query.put("sector", sector);
            query.put("regency", regency);
            query.put("period", period);
            query.put("program", program);
            query.put("edition", edition);
            query.put("commodity", commodity);
            query.put("limit", String.valueOf(limit));
            query.put("after", after);
            query.values().removeIf(value -> value == null);
            return query;
        }
    }

    @Override
    public Integer call() {
        ViewsClient client = server.client();
        PrintWriter out = spec.commandLine().getOut();
        ExplainTables tables = new ExplainTables(client, out);
        if (subject.firm == null) {
            tables.number(subject.figure.query());
        } else if (subject.firm.history) {
            new HistoryTable(client, out).print(subject.firm.ikmId);
        } else {
            tables.events(subject.firm.ikmId);
        }
        return 0;
    }
}
