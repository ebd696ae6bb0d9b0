package id.ntb.ikm.command;

import id.ntb.ikm.grid.xlsx.XlsxGrid;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.template.Template;
import id.ntb.ikm.template.TemplateFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm template}: writes an empty sheet for an office to fill in. */
@Command(
        name = "template",
        usageHelpAutoWidth = true,
        description = {
            "Membuat lembar Excel kosong untuk diisi: judul yang dikenal, pilihan, kolom teks untuk NIK dan NIB.",
            "Makes an empty Excel sheet to fill in: headings that are known, choices, text columns for NIK and NIB.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {"  ikm template registrasi.xlsx", "  ikm template produksi.xlsx --production"})
public final class TemplateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Berkas .xlsx baru / new .xlsx file")
    private Path file;

    @Option(
            names = "--production",
            description = {"Lembar laporan produksi, bukan registrasi", "A sheet of production reports instead"})
    private boolean production;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!XlsxGrid.isName(file)) {
            return refuse("nama berkas harus berakhir .xlsx / the name must end in .xlsx");
        }
        try {
            TemplateFile.write(template(ReferenceData.load()), file);
            spec.commandLine().getOut().println(file + ": lembar kosong, siap diisi / an empty sheet, to be filled in");
            return ExitStatus.OK;
        } catch (FileAlreadyExistsException e) {
            return refuse("sudah ada, tidak ditimpa / is there already, not written over");
        } catch (IOException e) {
            return refuse("tidak dapat ditulis / cannot be written (" + e + ")");
        }
    }

    private Template template(ReferenceData reference) {
        return production ? Template.production(reference) : Template.registration(reference);
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println(file + ": " + why);
        return ExitStatus.UNUSABLE;
    }
}
