package id.ntb.ikm.sql.row;

import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import id.ntb.ikm.view.ViewVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * The tables that hold the rows of the view topics. Profiles have none: they name firms.
 *
 * <p>A row is kept for each version of it, and a removal is a row too. What a reader sees is chosen when he reads, so nothing
 * that is written late, twice or out of order can be seen in the place of what is newer.
 */
@SuppressWarnings("ImmutableEnumChecker") // all of it is unmodifiable, which the checker cannot see
public enum ViewTable {
    HEADLINE(
            IkmView.getClassSchema(),
            List.of("sector", "regency"),
            List.of(Topics.VIEW_CELL, Topics.VIEW_SECTOR, Topics.VIEW_REGENCY, Topics.VIEW_PROVINCE)),
    PRODUCTION(
            ProductionView.getClassSchema(), List.of("sector", "regency", "period"), List.of(Topics.VIEW_PRODUCTION)),
    PROGRAM(
            ProgramView.getClassSchema(),
            List.of("sector", "regency", "program", "edition", "commodity"),
            List.of(Topics.VIEW_PROGRAM)),
    VERSION(ViewVersion.getClassSchema(), List.of(), List.of(Topics.VIEW_VERSION));

    /** The schema of the database that has the tables; readers look into {@code ikm}. */
    public static final String SCHEMA = "ikm_rows";

    private final List<String> key;
    private final List<String> topics;
    private final List<RowColumn> fields;
    private final List<RowColumn> columns;
    private final RowShape shape;

    ViewTable(Schema record, List<String> key, List<String> topics) {
        this.key = key;
        this.topics = topics;
        this.fields = RowColumns.of(record);
        this.columns = fields.stream()
                .filter(column -> !key.contains(column.name()))
                .filter(column -> !RowShape.FIXED.containsKey(column.name()))
                .toList();
        this.shape = RowShape.of(key, columns);
    }

    /** The table of a view topic's rows, by the topic's logical name. */
    public static Optional<ViewTable> of(String logical) {
        for (ViewTable table : values()) {
            if (table.topics.contains(logical)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Its name with its schema. */
    public String sqlName() {
        return SCHEMA + "." + shortName();
    }

    /** Its name within its schema. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that name a row within its generation, apart from the version. */
    public List<String> key() {
        return key;
    }

    /** Logical names of the topics that its rows stand on. */
    public List<String> topics() {
        return topics;
    }

    /** What creates the table where it is missing, and the columns that it does not have yet; one statement each. */
    public List<String> definition() {
        return TableText.of(sqlName(), shape, fields);
    }

    List<RowColumn> columns() {
        return columns;
    }

    RowShape shape() {
        return shape;
    }
}
