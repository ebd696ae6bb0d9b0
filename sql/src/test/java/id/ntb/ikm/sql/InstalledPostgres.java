package id.ntb.ikm.sql;

import id.ntb.ikm.sql.local.LocalPostgres;
import id.ntb.ikm.sql.local.PostgresHome;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL for a test; where none can be had the test is skipped, saying so. */
public final class InstalledPostgres {

    private InstalledPostgres() {}

    /** On a free port, with its data in the directory. */
    public static LocalPostgres start(Path directory) {
        Optional<PostgresHome> home = PostgresHome.find(System.getenv());
        Assumptions.assumeTrue(home.isPresent(), "PostgreSQL tests skipped: none is installed here");
        return LocalPostgres.start(home.orElseThrow(), directory, 0);
    }
}
