package id.ntb.ikm.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.ntb.ikm.sql.local.LocalPostgres;
import id.ntb.ikm.sql.local.PostgresHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of our own, from the programs that Maven brings: where none is installed the other tests stand on it. */
class LocalPostgresIT {

    @TempDir
    private Path directory;

    @Test
    void goesOnFromStartToStartAlsoWhereOneWasLeftRunning() throws Exception {
        assumeThat(System.getProperty("os.name") + System.getProperty("os.arch"))
                .isEqualTo("Linuxamd64");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        PostgresHome home = UnpackedPostgres.in(directory.resolve("program"));
        LocalPostgres left = LocalPostgres.start(home, directory.resolve("data"), 0);
        try (SqlTables tables = new SqlTables(left.address())) {
            tables.execute("CREATE TABLE kept AS SELECT 1 AS x");
        }
        try (LocalPostgres next = LocalPostgres.start(home, directory.resolve("data"), 0);
                SqlTables tables = new SqlTables(next.address())) {
            assertThat(tables.rows("SELECT x FROM kept")).isEqualTo(List.of(List.of("1")));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(next.passwordFile())))
                    .isEqualTo("rw-------");
            assertThat(next.address().toString()).doesNotContain(next.address().password());
        }
    }
}
