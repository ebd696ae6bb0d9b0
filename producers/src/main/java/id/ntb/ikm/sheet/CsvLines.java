package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.privacy.Niks;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.spreadsheet.Formula;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** CSV with a heading row; each later line is a row of its own, see RATIONALE.md for why. */
final class CsvLines implements LineReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final String file;
    private final RowReader rows;
    private final CsvReader.CsvReaderBuilder csv;
    private final List<String> headings;
    private Production previous;

    /**
     * For the lines after the first, which is taken as the headings.
     *
     * @throws SheetException when they are not those of events
     */
    static CsvLines after(Path file, Lines lines, RowReader rows) {
        if (!lines.hasNext()) {
            throw new SheetException(file, "berkas kosong", "the file is empty");
        }
        return new CsvLines(file, lines.next().text(), rows);
    }

    private CsvLines(Path file, String heading, RowReader rows) {
        this.file = file.getFileName().toString();
        this.rows = rows;
        this.csv = CsvReader.builder().fieldSeparator(separator(heading)).allowUnclosedQuote(false);
        this.headings = headings(file, heading);
    }

    /** The one that the heading row has most of; no heading contains any. */
    private static char separator(String heading) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        c -> heading.chars().filter(each -> each == c).count()))
                .orElseThrow();
    }

    List<String> headings() {
        return headings;
    }

    private List<String> headings(Path path, String heading) {
        List<String> names = cells(heading).map(String::strip).toList();
        List<String> unknown = CsvColumns.unknown(names);
        if (!unknown.isEmpty()) {
            throw new SheetException(
                    path, "judul kolom tidak dikenal: " + unknown, "unknown column headings: " + unknown);
        }
        List<String> repeated = CsvColumns.repeated(names);
        if (!repeated.isEmpty()) {
            throw new SheetException(path, "judul kolom ganda: " + repeated, "repeated column headings: " + repeated);
        }
        if (!CsvColumns.hasType(names)) {
            throw new SheetException(path, "kolom \"type\" tidak ada", "there is no column \"type\"");
        }
        return names;
    }

    private Stream<String> cells(String text) {
        return csv.ofSingleCsvRecord(text).getFields().stream().map(Formula::bare);
    }

    @Override
    public SheetRow read(Line line) {
        RowProblems problems =
                new RowProblems(file, line.number(), path -> path.replace("lines[0].", CsvColumns.LINE_PREFIX));
        try {
            List<String> cells = cells(line.text()).toList();
            if (cells.size() == headings.size()) {
                return read(line.number(), cells, problems);
            }
            problems.add(FieldReason.CELL_COUNT.problem(cells.size() + "/" + headings.size()), "", "");
        } catch (CsvParseException e) {
            problems.add(FieldReason.QUOTES.problem(), "", "");
        }
        return problems.toRow(hidden(List.of(line.text())));
    }

    private SheetRow read(long line, List<String> cells, RowProblems problems) {
        Optional<JudgedEvent> read = rows.read(tree(cells, problems), problems);
        read.ifPresent(judged -> refuseRepeatedReport(judged.event(), problems));
        return problems.isEmpty()
                ? SheetRow.Good.of(line, List.of(read.orElseThrow()), List.of())
                : problems.toRow(hidden(cells));
    }

    private static List<GridCell> hidden(List<String> cells) {
        return cells.stream().map(Niks::hide).map(GridCell::text).toList();
    }

    /**
     * Finds a report given as several rows one after the other, of which the pipeline would keep only one. Rows further
     * apart are not compared, because that would mean to remember them all.
     */
    private void refuseRepeatedReport(SpecificRecord event, RowProblems problems) {
        if (!(event instanceof Production report)) {
            return;
        }
        boolean repeated = previous != null
                && previous.getIkmId().equals(report.getIkmId())
                && previous.getPeriod().equals(report.getPeriod())
                && previous.getRecordedAt().equals(report.getRecordedAt());
        if (repeated) {
            problems.add(FieldReason.REPORT_AGAIN.problem(), "period", report.getPeriod());
        }
        previous = report;
    }

    private ObjectNode tree(List<String> cells, RowProblems problems) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty() && !RejectColumns.COLUMNS.contains(headings.get(i))) {
                put(tree, headings.get(i), cell, problems);
            }
        }
        return tree;
    }

    private static void put(ObjectNode tree, String heading, String cell, RowProblems problems) {
        if (heading.startsWith(CsvColumns.LINE_PREFIX)) {
            line(tree).put(heading.substring(CsvColumns.LINE_PREFIX.length()), cell);
        } else if (heading.equals("commodities")) {
            tree.set(heading, CompactText.list(cell));
        } else if (heading.equals("enrolments")) {
            tree.set(heading, CompactText.enrolments(cell, problems));
        } else {
            tree.put(heading, cell);
        }
    }

    private static ObjectNode line(ObjectNode tree) {
        return tree.has("lines")
                ? (ObjectNode) tree.get("lines").get(0)
                : tree.putArray("lines").addObject();
    }
}
