package id.ntb.ikm.cli;

import id.ntb.ikm.command.OfficeCommands;
import id.ntb.ikm.operator.ArchiveCommand;
import id.ntb.ikm.operator.DlqCommand;
import id.ntb.ikm.operator.LogCommand;
import id.ntb.ikm.operator.ReplayCommand;
import id.ntb.ikm.operator.StatusCommand;
import id.ntb.ikm.operator.TokensCommand;
import id.ntb.ikm.simulator.SimulateCommand;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The {@code ikm} command: all that an office has, and what the province has beside it. */
@Command(
        name = "ikm",
        description = {
            "Data IKM Nusa Tenggara Barat: dari kantor kabupaten/kota ke gambaran provinsi yang selalu mutakhir.",
            "Small and medium industries of West Nusa Tenggara: from the regency offices to always-current views.",
            ""
        },
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            ServeCommand.class,
            TopicsCommand.class,
            ViewsCommand.class,
            ExplainCommand.class,
            ReplayCommand.class,
            StatusCommand.class,
            DlqCommand.class,
            LogCommand.class,
            TokensCommand.class,
            ArchiveCommand.class,
            SimulateCommand.class,
            SettingsCommand.class
        },
        footer = {
            "  ikm demo --once                                contoh lengkap, lalu selesai / the whole thing once",
            "  ikm up --data data                             jalankan dan simpan di ./data / run, keep in ./data",
            "  ikm check pendataan.xlsx --office 5202          periksa berkas kantor / check an office's file",
            "  ikm publish data.ndjson --office 5202          kirim berkas kantor / publish an office's file",
            "  ikm doctor --office 5202                       apa yang salah / what is wrong",
            "  ikm topics check                               topik seperti seharusnya? / are the topics as they must be?",
            "  ikm views sectors                              lihat per sektor / look at the sectors",
            "  ikm explain --measure units --sector PANGAN    IKM di balik angka / the IKM behind a number",
            "  ikm status                                     bagaimana keadaannya? / how does everything stand?",
            "  ikm replay start                               generasi berikutnya / the next generation of the views",
            "  ikm tokens create --name A --role reader       token untuk pembaca / a token for a reader",
            "  ikm sql up                                     tampilan di PostgreSQL / the views in PostgreSQL",
            "  ikm dlq list                                   yang tidak dapat digabungkan / what could not be merged",
            "  ikm archive export arsip                       riwayat ke berkas / the event history into files",
            "  ikm simulate --out simulasi                    data buatan / made-up data of a whole province"
        })
public final class Ikm extends OfficeCommands {

    /** Runs the command that the arguments name, and ends with its exit status. */
    public static void main(String[] args) {
        System.exit(commandLine(System.getenv()).execute(args));
    }

    /**
     * The command, ready to be executed.
     *
     * @param variables the environment, which settings are taken from that the command line does not state; none of them may
     *     be a mistyped one of ours
     */
    public static CommandLine commandLine(Map<String, String> variables) {
        CommandLine root = new CommandLine(new Ikm());
        EnvironmentHelp.addTo(root);
        return root.setDefaultValueProvider(new EnvironmentDefaults(variables))
                .setExecutionExceptionHandler(new PlainErrors())
                .setExecutionStrategy(parsed -> execute(parsed, new KnownVariables(root), variables));
    }

    /** Help is given in any environment. */
    private static int execute(ParseResult parsed, KnownVariables known, Map<String, String> variables) {
        if (!CommandLine.printHelpIfRequested(parsed)) {
            known.requireIn(variables);
            return new CommandLine.RunLast().execute(parsed);
        }
        return 0;
    }
}
