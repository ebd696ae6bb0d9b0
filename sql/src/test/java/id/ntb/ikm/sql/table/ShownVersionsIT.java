package id.ntb.ikm.sql.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.sql.InstalledPostgres;
import id.ntb.ikm.sql.local.LocalPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of rows that a sink has written in whatever order and as often as it liked; on a real PostgreSQL. */
class ShownVersionsIT {

    @TempDir
    private static Path directory;

    private static LocalPostgres postgres;

    private ViewDatabase database;
    private ShownVersions shown;
    private Connection reader;

    @BeforeAll
    static void startPostgres() throws Exception {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        postgres = InstalledPostgres.start(directory.resolve("postgres"));
    }

    @AfterAll
    static void stopPostgres() {
        if (postgres != null) {
            postgres.close();
        }
    }

    @BeforeEach
    void open() throws SQLException {
        reader = postgres.address().open();
        execute("DROP SCHEMA IF EXISTS ikm_rows, ikm CASCADE");
        restart();
    }

    @AfterEach
    void close() throws SQLException {
        shown.close();
        database.close();
        reader.close();
    }

    private void restart() throws SQLException {
        if (database != null) {
            shown.close();
            database.close();
        }
        database = ViewDatabase.prepare(postgres.address(), "cluster");
        shown = database.shownVersions();
    }

    @Test
    void nothingIsSeenOfAVersionThatIsNotShown() throws SQLException {
        write("ikm1", "PANGAN", 1, 10);
        write("ikm1", "KERAJINAN", 1, 5);
        show("ikm1", 1);
        write("ikm1", "PANGAN", 2, 9);
        assertThat(seen()).containsExactly("KERAJINAN 5", "PANGAN 10");
        write("ikm1", "KERAJINAN", 2, 6);
        show("ikm1", 2);
        assertThat(seen()).containsExactly("KERAJINAN 6", "PANGAN 9");
    }

    @Test
    void anOlderRowThatComesAgainIsNeverSeen() throws SQLException {
        write("ikm1", "PANGAN", 1, 10);
        write("ikm1", "PANGAN", 2, 20);
        remove("ikm1", "PANGAN", 3);
        write("ikm1", "KERAJINAN", 1, 1);
        write("ikm1", "KERAJINAN", 2, 2);
        show("ikm1", 3);
        shown.prune();
        assertThat(stored()).isEqualTo(2);
        write("ikm1", "PANGAN", 1, 10);
        write("ikm1", "PANGAN", 2, 20);
        write("ikm1", "KERAJINAN", 1, 1);
        assertThat(seen()).containsExactly("KERAJINAN 2");
    }

    @Test
    void withItsFirstVersionAStartTakesAwayWhatKafkaNoLongerHas() throws SQLException {
        write("ikm1", "PANGAN", 1, 10);
        write("ikm1", "KERAJINAN", 1, 5);
        show("ikm1", 1);
        restart();
        write("ikm1", "KERAJINAN", 1, 5);
        assertThat(seen()).as("until then").containsExactly("KERAJINAN 5", "PANGAN 10");
        show("ikm1", 2);
        assertThat(seen()).containsExactly("KERAJINAN 5");
    }

    @Test
    void isWholeWhenEveryTopicHasBeenWrittenByThisStart() throws SQLException {
        write("ikm1", "PANGAN", 7, 10);
        assertThat(shown.holds("ikm1", Map.of("sector", 7L))).isTrue();
        assertThat(shown.holds("ikm1", Map.of("sector", 8L))).isFalse();
        assertThat(shown.holds("ikm1", Map.of("sector", 7L, "program", 0L))).isFalse();
        restart();
        assertThat(shown.holds("ikm1", Map.of("sector", 7L))).isFalse();
    }

    @Test
    void readersChangeOverOnlyToAWholeVersionAndNothingOfWhatIsGoneStays() throws SQLException {
        write("ikm1", "PANGAN", 1, 10);
        show("ikm1", 1);
        write("ikm2", "PANGAN", 1, 11);
        shown.follow("ikm2");
        assertThat(seen()).as("none is whole yet").containsExactly("PANGAN 10");
        shown.show("ikm2", 1);
        shown.follow("ikm2");
        assertThat(seen()).containsExactly("PANGAN 11");
        shown.keepOnly(Set.of("ikm2"));
        assertThat(stored()).isOne();
        shown.keepOnly(Set.of());
        assertThat(seen()).as("the live one is never taken away").containsExactly("PANGAN 11");
    }

    @Test
    void anotherWriterAndAnotherClusterAreRefused() throws SQLException {
        assertThatThrownBy(() -> ViewDatabase.prepare(postgres.address(), "cluster"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("another `ikm sql up`");
        database.close();
        assertThatThrownBy(() -> ViewDatabase.prepare(postgres.address(), "elsewhere"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("another Kafka")
                .hasMessageContaining("DROP SCHEMA");
    }

    private void show(String generation, long version) throws SQLException {
        shown.show(generation, version);
        shown.follow(generation);
    }

    private void write(String generation, String sector, long version, long units) throws SQLException {
        upsert(generation, sector, version, "false", String.valueOf(units));
    }

    private void remove(String generation, String sector, long version) throws SQLException {
        upsert(generation, sector, version, "true", "NULL");
    }

    /** As the sink does it; each row stands at the offset of its version. */
    private void upsert(String generation, String sector, long version, String deleted, String units)
            throws SQLException {
        execute("INSERT INTO ikm_rows.headline (generation, sector, regency, version, view, deleted, kafka_offset,"
                + " run, units)"
                + " VALUES ('%s', '%s', '*', %d, 'sector', %s, %d, %d, %s)"
                        .formatted(generation, sector, version, deleted, version, database.run(), units)
                + " ON CONFLICT (generation, sector, regency, version) DO UPDATE SET run = excluded.run");
        execute("INSERT INTO ikm_rows.version (generation, version, view, deleted, kafka_offset, run)"
                + " VALUES ('%s', %d, 'version', false, %d, %d)".formatted(generation, version, version, database.run())
                + " ON CONFLICT (generation, version) DO UPDATE SET run = excluded.run");
    }

    private List<String> seen() throws SQLException {
        return texts("SELECT sector || ' ' || units FROM ikm.sector ORDER BY 1");
    }

    private long stored() throws SQLException {
        return Long.parseLong(texts("SELECT count(*) FROM ikm_rows.headline").get(0));
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = reader.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = reader.createStatement()) {
            statement.execute(sql);
        }
    }
}
