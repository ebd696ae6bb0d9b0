package id.ntb.ikm.sheet;

import id.ntb.ikm.form.Column;
import id.ntb.ikm.form.Field;
import id.ntb.ikm.form.Form;
import id.ntb.ikm.grid.CsvGrid;
import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.grid.xlsx.XlsxGrid;
import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A sheet with the office's own headings that is open for reading. */
final class OfficeSheet implements AutoCloseable {

    private final Path file;
    private final SheetSettings settings;
    private final Grid grid;
    private final Iterator<GridRow> rest;
    private final Form form;

    private OfficeSheet(Path file, SheetSettings settings, Grid grid) {
        this.file = file;
        this.settings = settings;
        this.grid = grid;
        this.rest = grid.rows().iterator();
        List<GridRow> first = new ArrayList<>();
        while (first.size() < Form.SEARCHED && rest.hasNext()) {
            first.add(rest.next());
        }
        this.form = Form.recognise(first, settings.defaults().office(), settings.form(), settings.reference())
                .orElseThrow(() -> unrecognised(file, first.isEmpty()));
    }

    static OfficeSheet open(Path file, SheetSettings settings) {
        return guard(file, () -> {
            Grid grid = null;
            try {
                grid = XlsxGrid.isName(file)
                        ? XlsxGrid.open(file, settings.form().mapping().worksheet())
                        : CsvGrid.open(file);
                return new OfficeSheet(file, settings, grid);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                close(grid);
                throw e;
            }
        });
    }

    static List<String> headings(Path file, SheetSettings settings) {
        try (OfficeSheet sheet = open(file, settings)) {
            return sheet.form.layout().columns().stream().map(Column::heading).toList();
        }
    }

    /** A mapping file for the sheet, in lines; rows are asked, too, once the headings leave nothing open. */
    static List<String> mappingText(Path file, SheetSettings settings) {
        try (OfficeSheet sheet = open(file, settings)) {
            Set<String> inCells = new LinkedHashSet<>();
            if (sheet.form.questions().isEmpty()) {
                sheet.gridRows()
                        .forEach(row -> guard(
                                file, () -> inCells.addAll(sheet.form.read(row).questions())));
            }
            return sheet.form.mappingText(inCells);
        }
    }

    Stream<SheetRow> rows() {
        requireAnswers();
        if (form.layout().of(Field.NIK_PEMILIK).isPresent()
                && settings.form().ownerKey().isEmpty()) {
            requireNoNik();
        }
        OfficeRowReader reader = new OfficeRowReader(file, form, settings);
        return gridRows().map(row -> guard(file, () -> reader.read(row))).onClose(this::close);
    }

    private void requireAnswers() {
        try {
            guard(file, () -> {
                form.requireAnswers();
                return form;
            });
        } catch (SheetException e) {
            close();
            throw e;
        }
    }

    /** Reads the file once more beforehand, so that nothing of it is sent before a key turns out to be missing. */
    private void requireNoNik() {
        try (OfficeSheet beforehand = open(file, settings)) {
            beforehand.gridRows().forEach(row -> guard(file, () -> beforehand.form.ownerOf(row)));
        } catch (SheetException e) {
            close();
            throw e;
        }
    }

    private Stream<GridRow> gridRows() {
        Stream<GridRow> later =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(guarded(), Spliterator.ORDERED), false);
        return Stream.concat(form.below().stream(), later);
    }

    private Iterator<GridRow> guarded() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return guard(file, rest::hasNext);
            }

            @Override
            public GridRow next() {
                return guard(file, rest::next);
            }
        };
    }

    /** Says what is wrong with a file in the one way that callers know. */
    private static <T> T guard(Path file, Supplier<T> read) {
        try {
            return read.get();
        } catch (UncheckedIOException e) {
            throw SheetException.unreadable(file, e.getCause());
        } catch (SheetException e) {
            throw e;
        } catch (ProblemException e) {
            throw new SheetException(file, e.explanation(), e);
        }
    }

    private static SheetException unrecognised(Path file, boolean empty) {
        return empty
                ? new SheetException(file, "berkas kosong", "the file is empty")
                : new SheetException(
                        file,
                        "tidak ada baris judul yang dikenal di " + Form.SEARCHED
                                + " baris pertama, dan tidak ada kolom \"type\"; tulis judul kolom seperti di formulir"
                                + " provinsi (NAMA USAHA, KBLI, …)",
                        "no row of known headings in the first " + Form.SEARCHED
                                + " rows, and there is no column \"type\"; write headings as in the provincial form"
                                + " (NAMA USAHA, KBLI, …)");
    }

    @Override
    public void close() {
        close(grid);
    }

    private static void close(Grid grid) {
        try {
            if (grid != null) {
                grid.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
