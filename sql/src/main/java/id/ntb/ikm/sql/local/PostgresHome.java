package id.ntb.ikm.sql.local;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programs of a PostgreSQL that is installed.
 *
 * @param bin the directory that has {@code initdb} and {@code pg_ctl}; Debian has it on no PATH
 */
public record PostgresHome(Path bin) {

    /** Where packages put them; of several versions the newest is taken. */
    private static final List<Map.Entry<String, String>> PLACES = List.of(
            Map.entry("/usr/lib/postgresql", "bin"),
            Map.entry("/usr", "bin"),
            Map.entry("/opt/homebrew/opt", "bin"),
            Map.entry("/usr/local/opt", "bin"),
            Map.entry("/Library/PostgreSQL", "bin"));

    /** Looks on the PATH first. */
    public static Optional<PostgresHome> find(Map<String, String> variables) {
        List<Path> candidates = new ArrayList<>();
        for (String directory :
                Splitter.on(File.pathSeparatorChar).omitEmptyStrings().split(variables.getOrDefault("PATH", ""))) {
            candidates.add(Path.of(directory));
        }
        PLACES.forEach(place -> candidates.addAll(versionsIn(Path.of(place.getKey()), place.getValue())));
        return candidates.stream()
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_ctl")))
                .findFirst()
                .map(PostgresHome::new);
    }

    private static List<Path> versionsIn(Path directory, String bin) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(directory, PostgresHome::isOfPostgres)) {
            versions.forEach(version -> found.add(version.resolve(bin)));
        } catch (IOException e) {
            return List.of(); // no such place on this machine
        }
        found.sort(Comparator.comparing(PostgresHome::version).reversed());
        return found;
    }

    private static boolean isOfPostgres(Path directory) {
        return directory.getFileName().toString().matches("(pgsql-|postgresql@?)?[0-9.]*");
    }

    private static double version(Path bin) {
        String digits = bin.getParent().getFileName().toString().replaceAll("[^0-9.]", "");
        return digits.matches("[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(digits) : 0;
    }

    String program(String name) {
        return bin.resolve(name).toString();
    }
}
