package id.ntb.ikm.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a CSV is written: what a program leaves unsaid and another one has to find out. */
public record CsvForm(Charset charset, char separator) {

    /** What Excel on an Indonesian or English Windows writes when it is not told to write UTF-8. */
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Titles above the headings have no separators, so more than the first line is looked at. */
    private static final int LINES = 20;

    /**
     * Finds it out. Text that is UTF-8 to its end is UTF-8: text of another encoding practically never is.
     *
     * @throws IOException when the file cannot be read
     */
    public static CsvForm of(Path file) throws IOException {
        Charset charset = isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
        try (BufferedReader lines = Files.newBufferedReader(file, charset)) {
            List<String> first = lines.lines()
                    .limit(LINES)
                    .map(line -> QUOTED.matcher(line).replaceAll(""))
                    .toList();
            return new CsvForm(charset, separator(first));
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            char[] ignored = new char[1 << 13];
            while (reader.read(ignored) >= 0) {
                // Reading is the check.
            }
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }

    /** The one that most lines have equally often: a text has more commas in one row and fewer in the next. */
    private static char separator(List<String> lines) {
        return SEPARATORS.stream()
                .max(Comparator.comparing(separator -> commonest(lines, separator), Alike.LESS))
                .orElseThrow();
    }

    private static Alike commonest(List<String> lines, char separator) {
        Map<Long, Long> linesByCount = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.chars().filter(c -> c == separator).count(), Collectors.counting()));
        return linesByCount.entrySet().stream()
                .filter(found -> found.getKey() > 0)
                .map(found -> new Alike(found.getValue(), found.getKey()))
                .max(Alike.LESS)
                .orElse(Alike.NONE);
    }

    /** How many lines have a separator how often. */
    private record Alike(long lines, long count) {

        static final Alike NONE = new Alike(0, 0);
        static final Comparator<Alike> LESS =
                Comparator.comparingLong(Alike::lines).thenComparingLong(Alike::count);
    }
}
