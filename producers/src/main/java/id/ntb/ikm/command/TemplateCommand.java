package id.ntb.ikm.command;

import id.ntb.ikm.grid.xlsx.XlsxGrid;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.template.Template;
import id.ntb.ikm.template.TemplateFile;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
public final class TemplateCommand extends OfficeCommand {

    @Parameters(paramLabel = "FILE", description = "Berkas .xlsx baru / new .xlsx file")
    private Path file;

    @Option(
            names = "--production",
            description = {"Lembar laporan produksi, bukan registrasi", "A sheet of production reports instead"})
    private boolean production;

    @Override
    int run() {
        if (!XlsxGrid.isName(file)) {
            throw new IllegalArgumentException(
                    file + ": nama berkas harus berakhir .xlsx / the name must end in .xlsx");
        }
        NewFile.write(file + ":", () -> TemplateFile.write(template(ReferenceData.load()), file));
        out().println(file + ": lembar kosong, siap diisi / an empty sheet, to be filled in");
        return ExitStatus.OK;
    }

    private Template template(ReferenceData reference) {
        return production ? Template.production(reference) : Template.registration(reference);
    }
}
