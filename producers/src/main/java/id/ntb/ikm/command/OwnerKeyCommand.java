package id.ntb.ikm.command;

import id.ntb.ikm.privacy.OwnerKeyFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm owner-key}: makes the province's key for hiding NIKs, once. */
@Command(
        name = "owner-key",
        usageHelpAutoWidth = true,
        description = {
            "Membuat kunci untuk menyamarkan NIK; satu kali saja, oleh provinsi, lalu dibagikan ke semua kantor.",
            "Makes the key that hides NIKs; only once, by the province, which then hands it to all offices.",
            ""
        })
public final class OwnerKeyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Berkas baru untuk kunci itu / new file for the key")
    private Path file;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            new OwnerKeyFile(file).create();
            spec.commandLine().getOut().println(file + ": kunci baru, simpan baik-baik / a new key, keep it safe");
            return ExitStatus.OK;
        } catch (FileAlreadyExistsException e) {
            spec.commandLine()
                    .getErr()
                    .println(file + ": sudah ada, tidak ditimpa / is there already, not written over");
        } catch (IOException e) {
            spec.commandLine().getErr().println(file + ": tidak dapat ditulis / cannot be written (" + e + ")");
        }
        return ExitStatus.UNUSABLE;
    }
}
