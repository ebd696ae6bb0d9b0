package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headings among the first rows of a sheet, below titles, and over one row or two: the row (or pair of rows)
 * whose cells are headings that we know, more than in any other.
 */
final class HeaderSearch {

    private static final int FEWEST = 2;
    private static final Pattern ORDINAL = Pattern.compile("\\(?[0-9]{1,2}\\)?");

    private final Headings headings;
    private final Mapping mapping;

    HeaderSearch(Headings headings, Mapping mapping) {
        this.headings = headings;
        this.mapping = mapping;
    }

    /** Empty where no row has two headings that we know. */
    Optional<Header> search(List<GridRow> first) {
        Header best = null;
        for (int i = 0; i < first.size(); i++) {
            Header single = new Header(layout(texts(first.get(i))), first, i);
            best = better(best, single);
            if (i + 1 < first.size()) {
                best = better(best, new Header(layout(joined(first.get(i), first.get(i + 1))), first, i + 1));
            }
        }
        return Optional.ofNullable(best).filter(header -> header.layout().recognised() >= FEWEST);
    }

    private static Header better(Header best, Header other) {
        return best == null || other.layout().recognised() > best.layout().recognised() ? other : best;
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(cell -> Texts.clean(cell.text())).toList();
    }

    /** Each heading of the lower row after the one above it, which a merged cell holds in its first column only. */
    private static List<String> joined(GridRow upper, GridRow lower) {
        List<String> joined = new ArrayList<>();
        String above = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            String own = Texts.clean(upper.cell(i).text());
            above = own.isEmpty() ? above : own;
            String below = Texts.clean(lower.cell(i).text());
            joined.add(below.isEmpty() ? own : above + " " + below);
        }
        return joined;
    }

    private Layout layout(List<String> texts) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            columns.add(new Column(i, texts.get(i), field(texts.get(i))));
        }
        return new Layout(columns);
    }

    private Optional<Field> field(String heading) {
        Set<Field> meanings = headings.meanings(heading);
        return mapping.column(heading).or(() -> meanings.stream().findFirst().filter(field -> meanings.size() == 1));
    }

    /** Whether a row below the headings only numbers the columns, "1 2 3 …". */
    static boolean numbersColumns(GridRow row) {
        List<String> texts = row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        boolean counts = texts.size() > FEWEST && ORDINAL.matcher(texts.get(0)).matches();
        for (int i = 0; counts && i < texts.size(); i++) {
            counts = ORDINAL.matcher(texts.get(i)).matches()
                    && Integer.parseInt(texts.get(i).replaceAll("[^0-9]", "")) == i + 1;
        }
        return counts;
    }
}
