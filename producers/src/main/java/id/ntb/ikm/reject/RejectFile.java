package id.ntb.ikm.reject;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.Xlsx;
import id.ntb.ikm.sheet.Kind;
import id.ntb.ikm.sheet.Rejection;
import id.ntb.ikm.sheet.Row;
import id.ntb.ikm.sheet.RowError;
import id.ntb.ikm.sheet.Sheet;
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
public final class RejectFile implements Consumer<Row.Bad>, AutoCloseable {

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
     * @throws RejectException when it cannot be written
     */
    @Override
    public void accept(Row.Bad row) {
        try {
            if (writer == null) {
                headings = sheet.headings();
                writer = open();
            }
            writer.write(
                    own(row.cells()),
                    Explanation.reason(row.line(), row.errors()),
                    Explanation.advice(row.errors()),
                    wrong(row.errors()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private RejectWriter open() throws IOException {
        List<String> own = headings.stream().filter(RejectFile::isOwn).toList();
        if (sheet.kind() == Kind.JSON_EVENTS) {
            return new JsonRejects(target);
        }
        return Xlsx.isName(source) ? new XlsxRejects(target, own) : new CsvRejects(source, target, own);
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

    private Set<Integer> wrong(List<RowError> errors) {
        List<String> own = headings.stream().filter(RejectFile::isOwn).toList();
        Set<Integer> wrong = new HashSet<>();
        errors.forEach(error -> wrong.add(own.indexOf(error.field())));
        wrong.remove(-1);
        return wrong;
    }

    private static boolean isOwn(String heading) {
        return !Rejection.COLUMNS.contains(heading);
    }

    private RejectException unwritable(IOException e) {
        return new RejectException(
                target
                        + ": baris yang ditolak tidak dapat ditulis; tutup berkas itu di Excel, atau sebut nama lain dengan"
                        + " --rejects / the rejected rows cannot be written; close the file in Excel, or name another by"
                        + " --rejects (" + e + ")",
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
