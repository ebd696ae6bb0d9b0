package id.ntb.ikm.template;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an empty sheet as XLSX. What explains it stands above the headings, where reading passes over it; a second
 * visible worksheet would make it ask which of the two is meant, so the lists of the drop-downs are on a hidden one.
 */
public final class TemplateFile {

    private static final String TEXT = "@";
    private static final String SHADE = "D9EAD3";
    private static final double WIDTH = 22;
    private static final int HINTS = 2;
    private static final int HEADINGS = 3;

    /** Rows that have drop-downs; sheets of offices are far shorter. */
    private static final int ROWS = 50_000;

    private final Worksheet sheet;
    private final Worksheet lists;

    private TemplateFile(Workbook workbook) {
        this.sheet = workbook.newWorksheet("Data");
        this.lists = workbook.newWorksheet("Pilihan");
        lists.setVisibilityState(VisibilityState.HIDDEN);
    }

    /**
     * Writes a new file.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one of that name: it may have been filled in
     */
    public static void write(Template template, Path target) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW));
                Workbook workbook = new Workbook(out, "ikm", "1.0")) {
            new TemplateFile(workbook).write(template);
        }
    }

    private void write(Template template) {
        sheet.value(0, 0, template.title());
        sheet.style(0, 0).bold().set();
        sheet.value(
                1,
                0,
                "Isi mulai baris 5, satu baris satu IKM; jangan ubah baris 4. Lalu: ikm check BERKAS --office KODE"
                        + " / Fill in from row 5 on; leave row 4 as it is. Then: ikm check FILE --office CODE");
        List<TemplateColumn> columns = template.columns();
        for (int i = 0; i < columns.size(); i++) {
            write(i, columns.get(i));
        }
        sheet.freezePane(0, HEADINGS + 1);
    }

    private void write(int index, TemplateColumn column) {
        sheet.width(index, WIDTH);
        if (column.text()) {
            sheet.style(index).format(TEXT).set();
        }
        sheet.value(HINTS, index, column.hint());
        sheet.style(HINTS, index).italic().wrapText(true).set();
        sheet.value(HEADINGS, index, column.heading());
        sheet.style(HEADINGS, index).bold().wrapText(true).fillColor(SHADE).set();
        if (!column.choices().isEmpty()) {
            offer(index, column.choices());
        }
    }

    /** Offered rather than forced: what an office writes otherwise is judged when the file is checked. */
    private void offer(int index, List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            lists.value(i, index, choices.get(i));
        }
        Range list = lists.range(0, index, choices.size() - 1, index);
        sheet.range(HEADINGS + 1, index, HEADINGS + ROWS, index)
                .validateWithList(list)
                .allowBlank(true)
                .showErrorMessage(false);
    }
}
