package id.ntb.ikm.form;

import java.util.Locale;
import java.util.Set;

/** Text as people type it. */
final class Texts {

    /** What clerks write in a cell that has nothing to say; an empty cell is not the same as a zero. */
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "—", "–", ".", "TIDAK ADA", "TDK ADA", "BELUM ADA", "BELUM", "NIHIL", "N/A", "NULL");

    private Texts() {}

    /** On one line, with plain spaces and one kind of apostrophe: {@code Hu’u} and {@code Hu`u} are {@code Hu'u}. */
    static String clean(String text) {
        return text.replaceAll("[\u2018\u2019\u02BC\u02BB`\u00B4\u2032]", "'")
                .replaceAll("[\\p{Z}\\s\\p{Cf}]+", " ")
                .strip();
    }

    static String upper(String text) {
        return clean(text).toUpperCase(Locale.ROOT);
    }

    static boolean isNothing(String text) {
        return NOTHING.contains(upper(text));
    }
}
