package id.ntb.ikm.cli;

import id.ntb.ikm.office.CheckCommand;
import id.ntb.ikm.office.DoctorCommand;
import id.ntb.ikm.office.HelpOption;
import id.ntb.ikm.office.OwnerKeyCommand;
import id.ntb.ikm.office.PublishCommand;
import id.ntb.ikm.office.ReceiptsCommand;
import id.ntb.ikm.office.SimulateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code ikm} command. */
@Command(
        name = "ikm",
        description = {
            "Data IKM Nusa Tenggara Barat: dari kantor kabupaten/kota ke gambaran provinsi yang selalu mutakhir.",
            "Small and medium industries of West Nusa Tenggara: from the regency offices to always-current views.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            CheckCommand.class,
            PublishCommand.class,
            OwnerKeyCommand.class,
            ReceiptsCommand.class,
            DoctorCommand.class,
            ViewsCommand.class,
            ExplainCommand.class,
            SimulateCommand.class
        },
        version = Release.VERSION,
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm demo --once                                contoh lengkap, lalu selesai / the whole thing once",
            "  ikm up --data data                             jalankan dan simpan di ./data / run, keep in ./data",
            "  ikm check pendataan.xlsx --office 5202          periksa berkas kantor / check an office's file",
            "  ikm publish data.ndjson --office 5202          kirim berkas kantor / publish an office's file",
            "  ikm doctor --office 5202                       apa yang salah / what is wrong",
            "  ikm views sectors                              lihat per sektor / look at the sectors",
            "  ikm explain --measure units --sector PANGAN    IKM di balik angka / the IKM behind a number",
            "  ikm simulate --out simulasi                    data buatan / made-up data of a whole province"
        })
public final class Ikm implements Runnable {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Option(names = "--version", versionHelp = true, description = "Versi / release")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Perintah belum disebut / no command given");
    }

    /** Runs the command that the arguments name, and ends with its exit status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Ikm())
                .setExecutionExceptionHandler(new PlainErrors())
                .execute(args));
    }
}
