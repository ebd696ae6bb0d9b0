package id.ntb.ikm.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.sql.table.JdbcAddress;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a reader of the database sees. */
final class SqlTables implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;

    SqlTables(JdbcAddress address) throws SQLException {
        connection = DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** E.g. {@code ikm1.42}; empty before there is a whole version. */
    String cursor() throws SQLException {
        List<List<String>> found = rows("SELECT cursor FROM ikm.version");
        return found.isEmpty() ? "" : found.get(0).get(0);
    }

    /** All rows of the three kinds as one version has them, by its cursor and their keys. */
    Map.Entry<String, SortedMap<String, Map<String, JsonNode>>> whole() throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            SortedMap<String, Map<String, JsonNode>> all = new TreeMap<>();
            for (String view : List.of("headline", "production", "program")) {
                for (List<String> row : rows("SELECT to_jsonb(r) FROM ikm." + view + " r")) {
                    Map<String, JsonNode> columns = columns(JSON.readTree(row.get(0)));
                    all.put(ComparedRows.key(view, columns), columns);
                }
            }
            return Map.entry(cursor(), all);
        } finally {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static Map<String, JsonNode> columns(JsonNode row) {
        Map<String, JsonNode> columns = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            columns.put(field.getKey(), field.getKey().endsWith("_at") ? instant(field.getValue()) : field.getValue());
        }
        columns.remove("generation");
        columns.remove("month");
        return columns;
    }

    private static JsonNode instant(JsonNode time) {
        return time.isNull()
                ? time
                : JSON.getNodeFactory()
                        .textNode(
                                OffsetDateTime.parse(time.asText()).toInstant().toString());
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows of text. */
    List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
