package id.ntb.ikm.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process has of the machine's memory, as Linux shows it. */
final class ResidentMemory {

    private static final String MOST = "VmHWM:";
    private static final int KILOBYTE = 1024;

    private ResidentMemory() {}

    /**
     * The most bytes so far; zero where there is nothing to read it from.
     *
     * @param status the file that Linux has for each process
     */
    static long most(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(MOST))
                    .mapToLong(ResidentMemory::bytes)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long bytes(String line) {
        return KILOBYTE * Long.parseLong(line.replaceAll("\\D", ""));
    }
}
