package id.ntb.ikm.sql.table;

import com.google.common.hash.Hashing;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sql.row.ViewTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes tables and views, or adds what a newer release has; safe to repeat. */
final class TableSetup {

    private final Connection connection;

    TableSetup(Connection connection) {
        this.connection = connection;
    }

    /**
     * Makes everything in one transaction. Where all is as this release makes it nothing is touched: to replace a view waits for
     * its readers, and they for it.
     *
     * @param cluster of Kafka that the rows are from
     * @throws TableException when the database has rows of another cluster
     */
    void apply(String cluster) throws SQLException {
        List<String> statements = statements();
        String digest = Hashing.sha256()
                .hashString(String.join("\n", statements), StandardCharsets.UTF_8)
                .toString();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            boolean made = isMade(statement, digest);
            if (!made) {
                statement.execute(resource("base.sql"));
            }
            requireCluster(statement, cluster);
            if (!made) {
                make(statement, statements);
                statement.execute("UPDATE ikm_rows.source SET made = '" + digest + "'");
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static List<String> statements() {
        List<String> statements = new ArrayList<>(List.of(resource("base.sql")));
        for (ViewTable table : ViewTable.values()) {
            statements.addAll(table.definition());
        }
        statements.add(resource("views.sql"));
        statements.add(comments());
        return statements;
    }

    private static boolean isMade(Statement statement, String digest) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT to_regclass('ikm_rows.source') IS NOT NULL")) {
            found.next();
            if (!found.getBoolean(1)) {
                return false;
            }
        }
        try (ResultSet found = statement.executeQuery("SELECT made FROM ikm_rows.source")) {
            return found.next() && found.getString(1).equals(digest);
        }
    }

    private void make(Statement statement, List<String> statements) throws SQLException {
        for (String text : statements) {
            statement.execute(text);
        }
        names();
    }

    private static void requireCluster(Statement statement, String cluster) throws SQLException {
        statement.execute("INSERT INTO ikm_rows.source (cluster) VALUES ('" + cluster + "') ON CONFLICT DO NOTHING");
        try (ResultSet found = statement.executeQuery("SELECT cluster FROM ikm_rows.source")) {
            found.next();
            if (!found.getString(1).equals(cluster)) {
                throw new TableException("the database holds the views of another Kafka (cluster " + found.getString(1)
                        + ", not " + cluster
                        + "); name another database, or empty this one: DROP SCHEMA ikm_rows CASCADE");
            }
        }
    }

    /** Views say of their columns what the tables say of theirs. */
    private static String comments() {
        return """
            DO $$ DECLARE found record; BEGIN
            FOR found IN
              SELECT v.relname AS view, a.attname AS col, min(d.description) AS doc
              FROM pg_class v JOIN pg_namespace n ON n.oid = v.relnamespace AND n.nspname = 'ikm'
              JOIN pg_attribute a ON a.attrelid = v.oid AND a.attnum > 0
              JOIN pg_class t ON t.relnamespace = 'ikm_rows'::regnamespace
               AND t.relname = CASE WHEN v.relname IN ('production', 'program', 'version') THEN v.relname ELSE 'headline' END
              JOIN pg_attribute b ON b.attrelid = t.oid AND b.attname = a.attname
              JOIN pg_description d ON d.objoid = t.oid AND d.objsubid = b.attnum
              WHERE v.relkind = 'v' AND v.relname IN
                ('version', 'headline', 'province', 'sector', 'regency', 'cell', 'production', 'program')
              GROUP BY 1, 2
            LOOP EXECUTE format('COMMENT ON COLUMN ikm.%I.%I IS %L', found.view, found.col, found.doc); END LOOP;
            END $$\
            """;
    }

    private void names() throws SQLException {
        ReferenceData data = ReferenceData.load();
        name("regency", data.regencies().values().stream().collect(Collectors.toMap(r -> r.code(), r -> r.name())));
        name("sector", data.sectors().values().stream().collect(Collectors.toMap(s -> s.code(), s -> s.name())));
    }

    private void name(String kind, Map<String, String> names) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ikm_rows.name VALUES (?, ?, ?)"
                + " ON CONFLICT (kind, code) DO UPDATE SET name = excluded.name")) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                insert.setString(1, kind);
                insert.setString(2, name.getKey());
                insert.setString(3, name.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String resource(String name) {
        try (InputStream in = TableSetup.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
