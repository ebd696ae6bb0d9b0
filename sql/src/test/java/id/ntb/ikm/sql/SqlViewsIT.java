package id.ntb.ikm.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.sql.local.LocalPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a real PostgreSQL beside the views of a real province. */
class SqlViewsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PROGRAM =
            "SELECT units FROM ikm.program WHERE edition = '99' AND sector = '*' AND regency = '*'";

    /** Removals and a promote too, which take minutes. */
    private static final boolean WHOLE = Boolean.getBoolean("ikm.sql.whole");

    /** In a small province nothing may be in doubt. */
    private static final String DOUBTS = "FROM ikm.flag";

    @TempDir
    private Path directory;

    private SqlProvince province;
    private LocalPostgres postgres;
    private SqlTables tables;
    private SqlProcess sql;

    @Test
    void tablesEqualTheViewsThroughAYearKillsRemovalsAndAPromote() throws Exception {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        postgres = InstalledPostgres.start(directory.resolve("postgres"));
        try (SqlProvince started = SqlProvince.start(directory)) {
            province = started;
            sql = up();
            await().atMost(PATIENCE).until(() -> sql.output().contains("Ctrl-C"));
            tables = new SqlTables(postgres.address());
            try (WholeVersionReader reader = WholeVersionReader.start(postgres.address())) {
                aYear();
                whatPeopleAreGivenToAskHasAnswers();
                if (WHOLE) {
                    removals();
                    promote();
                }
                assertThat(reader.faults()).isEmpty();
                assertThat(reader.generations()).startsWith("ikm1").hasSize(WHOLE ? 2 : 1);
                assertThat(reader.looks()).isPositive();
            }
        } finally {
            sql.close();
            postgres.close();
        }
    }

    private void aYear() throws Exception {
        Thread killer = new Thread(this::killOnceSomethingIsThere);
        killer.start();
        Map.Entry<Integer, String> published =
                province.run("simulate", "--publish", "--firms", "150", "--months", "12");
        assertThat(published.getKey()).as(published.getValue()).isZero();
        killer.join();
        equal();
    }

    private void killOnceSomethingIsThere() {
        await().atMost(PATIENCE).until(() -> sql.output().contains("whole: "));
        restart(() -> {});
    }

    /** What happens in the meantime is found on the topics. */
    private void restart(ThrowingRunnable meanwhile) {
        try {
            sql.kill();
            meanwhile.run();
            sql = up();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private void whatPeopleAreGivenToAskHasAnswers() throws Exception {
        List<String> queries = PublishedQueries.all();
        assertThat(queries).hasSizeGreaterThan(15);
        for (String query : queries) {
            boolean answered = !tables.rows(query).isEmpty();
            assertThat(answered || query.contains(DOUBTS)).as(query).isTrue();
        }
    }

    private void removals() throws Exception {
        province.enrol(true, 1);
        await().atMost(PATIENCE).until(() -> tables.rows(PROGRAM).equals(List.of(List.of("1"))));
        province.enrol(false, 2);
        await().atMost(PATIENCE).until(() -> tables.rows(PROGRAM).isEmpty());
        province.enrol(true, 3);
        await().atMost(PATIENCE).until(() -> !tables.rows(PROGRAM).isEmpty());
        restart(() -> province.enrol(false, 4));
        await().atMost(PATIENCE).until(() -> tables.rows(PROGRAM).isEmpty());
        equal();
    }

    private void promote() throws Exception {
        Thread replay = province.replay();
        try {
            await().atMost(PATIENCE)
                    .until(() -> province.run("replay", "wait", "ikm2", "--timeout", "1")
                                    .getKey()
                            == 0);
            run("replay", "verify", "ikm2");
            await().atMost(PATIENCE)
                    .until(() -> !tables.rows("SELECT 1 FROM ikm_rows.generation WHERE generation = 'ikm2'")
                            .isEmpty());
            run("replay", "promote", "ikm2");
            await().atMost(PATIENCE).until(() -> tables.cursor().startsWith("ikm2."));
            equal();
            run("replay", "drop", "ikm1");
            await().atMost(PATIENCE).until(() -> tables.rows("SELECT DISTINCT generation FROM ikm_rows.headline")
                    .equals(List.of(List.of("ikm2"))));
            equal();
        } finally {
            replay.interrupt();
            replay.join();
        }
    }

    private void run(String... command) {
        Map.Entry<Integer, String> outcome = province.run(command);
        assertThat(outcome.getKey()).as(outcome.getValue()).isZero();
    }

    private SqlProcess up() throws Exception {
        List<String> arguments = new ArrayList<>(province.addresses());
        arguments.addAll(List.of("--jdbc-url", postgres.address().url()));
        arguments.addAll(List.of("--jdbc-user", postgres.address().user()));
        return SqlProcess.start(directory, postgres.address().password(), arguments);
    }

    /** All rows, all figures, in one version. */
    private void equal() throws Exception {
        await().atMost(PATIENCE)
                .failFast("ikm sql up has ended", () -> !sql.isAlive())
                .untilAsserted(() -> {
                    ViewSnapshot snapshot = province.snapshot().orElseThrow();
                    Map.Entry<String, SortedMap<String, Map<String, JsonNode>>> seen = tables.whole();
                    assertThat(seen.getKey())
                            .as(sql.output())
                            .isEqualTo(snapshot.version().getGeneration() + "."
                                    + snapshot.version().getVersion());
                    assertThat(seen.getValue()).isEqualTo(ComparedRows.of(snapshot));
                });
    }
}
