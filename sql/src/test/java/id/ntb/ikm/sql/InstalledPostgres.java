package id.ntb.ikm.sql;

import id.ntb.ikm.sql.local.LocalPostgres;
import id.ntb.ikm.sql.local.PostgresHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL for a test: what is installed, or else what Maven has brought for Linux; elsewhere the test is skipped, saying so. */
public final class InstalledPostgres {

    private InstalledPostgres() {}

    /** On a free port, with its data in the directory. */
    public static LocalPostgres start(Path directory) throws IOException {
        Optional<PostgresHome> installed = PostgresHome.find(System.getenv());
        boolean brought = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        Assumptions.assumeTrue(
                installed.isPresent() || brought,
                "PostgreSQL tests skipped: install PostgreSQL, or run them on Linux on an x86-64 processor");
        PostgresHome home = installed.isPresent() ? installed.get() : UnpackedPostgres.in(directory.resolve("program"));
        return LocalPostgres.start(home, directory.resolve("data"), 0);
    }
}
