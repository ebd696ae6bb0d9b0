package id.ntb.ikm.reject;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where rejected rows go: beside the file they are from, under a name that is free. */
public final class RejectTarget {

    private static final String MARK = "-ditolak";

    private RejectTarget() {}

    /**
     * The file to write.
     *
     * @param named what the office asked for
     * @throws ProblemException when that is there already
     */
    public static Path of(Path source, Optional<Path> named) {
        if (named.isPresent() && Files.exists(named.get())) {
            throw new ProblemException(text(
                    "--rejects: " + named.get() + " sudah ada dan tidak ditimpa; pindahkan, hapus, atau sebut nama lain"
                            + " (bila terbuka di Excel, tutup dulu)",
                    "is there already and is not written over; move it, remove it, or name another (if Excel has it open,"
                            + " close it first)"));
        }
        return named.orElseGet(() -> free(source.toAbsolutePath()));
    }

    private static Path free(Path source) {
        String name = source.getFileName().toString();
        int dot = name.contains(".") ? name.lastIndexOf('.') : name.length();
        String stem = name.substring(0, dot).replaceFirst(MARK + "(-\\d+)?$", "") + MARK;
        String end = name.substring(dot).replaceFirst("(?i)^\\.xlsm$", ".xlsx");
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> source.resolveSibling(stem + (i == 1 ? "" : "-" + i) + end))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
    }
}
