package id.ntb.ikm.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * The threads of a process as Linux shows them, among them those of the JVM that Java itself does not list.
 *
 * @param tasks a directory with one for each thread
 */
record VmThreads(Path tasks) {

    /** Linux counts processor time in hundredths of a second wherever Java runs. */
    private static final Duration TICK = Duration.ofMillis(10);

    /** After the name, which may have spaces and is in brackets. */
    private static final int USER_TICKS = 11;

    private static final int SYSTEM_TICKS = 12;

    static VmThreads ofThisProcess() {
        return new VmThreads(Path.of("/proc/self/task"));
    }

    /** Processor time of the threads of such names; zero where there is nothing to read it from. */
    Duration used(Predicate<String> names) {
        long ticks = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                ticks += ticks(thread, names);
            }
        } catch (IOException e) {
            return Duration.ZERO;
        }
        return TICK.multipliedBy(ticks);
    }

    private static long ticks(Path thread, Predicate<String> names) {
        try {
            if (!names.test(Files.readString(thread.resolve("comm")).strip())) {
                return 0;
            }
            String stat = Files.readString(thread.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
        } catch (IOException e) {
            return 0; // it has ended since
        }
    }
}
