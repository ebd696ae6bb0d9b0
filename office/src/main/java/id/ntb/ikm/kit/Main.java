package id.ntb.ikm.kit;

import id.ntb.ikm.command.OfficeCommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code ikm} command of an office: no province's server, no broker. */
@Command(
        description = {
            "Data IKM Nusa Tenggara Barat: perintah untuk kantor kabupaten/kota.",
            "Small and medium industries of West Nusa Tenggara: the commands of a regency office.",
            ""
        },
        footer = {
            "  ikm check pendataan.xlsx --office 5202          periksa berkas kantor / check an office's file",
            "  ikm publish data.ndjson --office 5202          kirim berkas kantor / publish an office's file"
        })
public final class Main extends OfficeCommands {

    /** Runs the command that the arguments name, and ends with its exit status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
