package id.ntb.ikm.operator;

import id.ntb.ikm.letter.DeadLetter;
import id.ntb.ikm.letter.LetterOrigin;
import id.ntb.ikm.letter.LetterState;
import id.ntb.ikm.letter.PartOfRecord;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.kafka.common.header.Header;

/** One letter with all that is known of it, for people. */
final class LetterPage {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_BYTES = 64;
    private static final int MOST_HEADERS = 50;

    private final PrintWriter out;

    LetterPage(PrintWriter out) {
        this.out = out;
    }

    void print(DeadLetter letter, LetterState state) {
        out.println(LetterOrigin.nameOf(letter.origin()) + "  " + state);
        line(
                "buried",
                letter.buriedAt()
                        + letter.generation().map(by -> " by " + shown(by)).orElse(""));
        line("code", ShownText.of(letter.code(), 2 * LONGEST_TEXT));
        line("reason", ShownText.of(letter.reason(), 5 * LONGEST_TEXT));
        line("key", bytes(letter.record().key()));
        Arrays.stream(letter.record().headers().toArray()).limit(MOST_HEADERS).forEach(this::header);
        line(
                "value",
                letter.part()
                        .map(LetterPage::elsewhere)
                        .orElseGet(() -> bytes(letter.record().value())));
        out.println();
    }

    private void header(Header header) {
        line("header", shown(header.key()) + " = " + bytes(header.value()));
    }

    private static String elsewhere(PartOfRecord part) {
        String size = part.valueBytes().isPresent() ? part.valueBytes().getAsInt() + " bytes, " : "";
        return size + "not whole in the letter; it stands in its topic";
    }

    private void line(String name, String text) {
        out.printf("  %-8s%s%n", name, text);
    }

    private static String shown(String text) {
        return ShownText.of(text, LONGEST_TEXT);
    }

    private static String bytes(byte[] bytes) {
        if (bytes == null) {
            return "null";
        }
        byte[] begin = bytes.length <= MOST_BYTES ? bytes : Arrays.copyOf(bytes, MOST_BYTES);
        return "%d bytes: \"%s\" %s%s"
                .formatted(
                        bytes.length,
                        shown(new String(begin, StandardCharsets.UTF_8)),
                        HexFormat.of().formatHex(begin),
                        bytes.length > MOST_BYTES ? "…" : "");
    }
}
