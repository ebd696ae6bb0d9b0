package id.ntb.ikm.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is expected of one sheet, as its file says it. */
record Outcome(
        String sheet,
        List<String> mapping,
        List<String> errors,
        int good,
        List<List<String>> events,
        List<Wrong> bad,
        Map<String, Long> flags) {

    /** One error of one row. */
    record Wrong(long line, String column, String words) {}

    private static final Pattern HMAC = Pattern.compile("HMAC\\((\\d+)\\)");

    static Outcome read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Map<String, Long> flags = new TreeMap<>();
        values(lines, "flag").forEach(flag -> flags.put(flag.split(" ", 2)[0], Long.valueOf(flag.split(" ", 2)[1])));
        return new Outcome(
                values(lines, "sheet").findFirst().orElseThrow(),
                values(lines, "map").toList(),
                values(lines, "error").toList(),
                values(lines, "good").map(Integer::valueOf).findFirst().orElse(0),
                values(lines, "event").map(Outcome::event).toList(),
                values(lines, "bad").map(Outcome::wrong).toList(),
                flags);
    }

    private static Stream<String> values(List<String> lines, String key) {
        String start = key + ": ";
        return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()));
    }

    /** Parts of the line {@code ROW {"type":"registration", …}} that must all be there. */
    private static List<String> event(String text) {
        String[] parts = HMAC.matcher(text).replaceAll(m -> hmac(m.group(1))).split("; ", -1);
        List<String> expected = new ArrayList<>();
        expected.add(parts[0].replaceFirst(" ", " {\"type\":\"") + "\"");
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            String name = parts[i].substring(0, equals);
            String value = parts[i].substring(equals + 1);
            boolean plain = value.startsWith("[") || name.matches("workers.*|.*Idr|establishedYear|kbliEdition");
            expected.add("\"" + name + "\":" + (plain ? value : "\"" + value + "\""));
        }
        return expected;
    }

    private static String hmac(String nik) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(nik.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static Wrong wrong(String text) {
        String[] parts = text.split(" \\| ", 3);
        return new Wrong(Long.parseLong(parts[0]), parts[1].strip(), parts[2]);
    }
}
