package id.ntb.ikm.command;

import id.ntb.ikm.privacy.OwnerKeyFile;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ikm owner-key}: makes the province's key for hiding NIKs, once. */
@Command(
        name = "owner-key",
        usageHelpAutoWidth = true,
        description = {
            "Membuat kunci untuk menyamarkan NIK; satu kali saja, oleh provinsi, lalu dibagikan ke semua kantor.",
            "Makes the key that hides NIKs; only once, by the province, which then hands it to all offices.",
            ""
        })
public final class OwnerKeyCommand extends OfficeCommand {

    @Parameters(paramLabel = "FILE", description = "Berkas baru untuk kunci itu / new file for the key")
    private Path file;

    @Override
    int run() {
        NewFile.write(file + ":", new OwnerKeyFile(file)::create);
        out().println(file + ": kunci baru, simpan baik-baik / a new key, keep it safe");
        return ExitStatus.OK;
    }
}
