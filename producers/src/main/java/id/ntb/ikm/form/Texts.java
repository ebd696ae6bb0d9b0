package id.ntb.ikm.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as people type it. */
public final class Texts {

    /** What clerks write in a cell that has nothing to say; an empty cell is not the same as a zero. */
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "—", "–", ".", "TIDAK ADA", "TDK ADA", "BELUM ADA", "BELUM", "NIHIL", "N/A", "NULL");

    private static final int LONGEST = 12;

    private Texts() {}

    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC\u02BB`\u00B4\u2032]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    /** On one line, with plain spaces and one kind of apostrophe: {@code Hu’u} and {@code Hu`u} are {@code Hu'u}. */
    public static String clean(String text) {
        return isClean(text)
                ? text
                : SPACES.matcher(APOSTROPHE.matcher(text).replaceAll("'"))
                        .replaceAll(" ")
                        .strip();
    }

    /** Nearly all cells are, and there are millions of them. */
    private static boolean isClean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' || c == '`' || (space && c == ' ')) {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }

    static String upper(String text) {
        return clean(text).toUpperCase(Locale.ROOT);
    }

    /** Letters and digits only, so that spelling makes no difference. */
    static String key(String text) {
        String upper = upper(text);
        return upper.chars().allMatch(Texts::isPlain)
                ? upper
                : NEITHER_LETTER_NOR_DIGIT.matcher(upper).replaceAll("");
    }

    private static boolean isPlain(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    public static boolean isNothing(String text) {
        String clean = clean(text);
        return clean.length() <= LONGEST && NOTHING.contains(clean.toUpperCase(Locale.ROOT));
    }
}
