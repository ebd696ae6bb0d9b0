package id.ntb.ikm.reject;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.xlsx.XlsxGrid;
import id.ntb.ikm.problem.ProblemException;
import id.ntb.ikm.sheet.FileKind;
import id.ntb.ikm.sheet.RejectColumns;
import id.ntb.ikm.sheet.RowProblem;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rejected rows of one file, in the office's own columns with two more. Begun with the first rejected row; never
 * written over a file that is there.
 */
public final class RejectFile implements Consumer<SheetRow.Bad>, AutoCloseable {

    private final Path source;
    private final Path target;
    private final Sheet sheet;
    private List<String> headings = List.of();
    private RejectWriter writer;

    public RejectFile(Path source, Path target, Sheet sheet) {
        this.source = source;
        this.target = target;
        this.sheet = sheet;
    }

    /** The file; empty where no row was rejected. */
    public Optional<Path> written() {
        return writer == null ? Optional.empty() : Optional.of(target);
    }

    /**
     * Writes one row.
     *
     * @throws ProblemException when it cannot be written
     */
    @Override
    public void accept(SheetRow.Bad row) {
        try {
            if (writer == null) {
                headings = sheet.headings();
                writer = open();
            }
            writer.write(
                    own(row.cells()),
                    RowExplanation.reason(row.line(), row.problems()),
                    RowExplanation.advice(row.problems()),
                    wrong(row.problems()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private RejectWriter open() throws IOException {
        List<String> own = headings.stream().filter(RejectFile::isOwn).toList();
        if (sheet.kind() == FileKind.JSON_EVENTS) {
            return new JsonRejects(target);
        }
        return XlsxGrid.isName(source) ? new XlsxRejects(target, own) : new CsvRejects(source, target, own);
    }

    /** Without the reasons of an earlier time, where the file itself came back once. */
    private List<GridCell> own(List<GridCell> cells) {
        List<GridCell> own = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i >= headings.size() || isOwn(headings.get(i))) {
                own.add(cells.get(i));
            }
        }
        return own;
    }

    private Set<Integer> wrong(List<RowProblem> problems) {
        List<String> own = headings.stream().filter(RejectFile::isOwn).toList();
        Set<Integer> wrong = new HashSet<>();
        problems.forEach(problem -> wrong.add(own.indexOf(problem.field())));
        wrong.remove(-1);
        return wrong;
    }

    private static boolean isOwn(String heading) {
        return !RejectColumns.COLUMNS.contains(heading);
    }

    private ProblemException unwritable(IOException e) {
        return new ProblemException(
                text(
                        target
                                + ": baris yang ditolak tidak dapat ditulis; tutup berkas itu di Excel, atau sebut nama lain"
                                + " dengan --rejects",
                        "the rejected rows cannot be written; close the file in Excel, or name another by --rejects ("
                                + e + ")"),
                e);
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
