package id.ntb.ikm.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds NIKs where none belong: 16 digits, of which six are a date of birth (women's days are counted from 41). Numbers
 * of halal certificates and MD permits may have 16 digits too, and begin with letters.
 */
final class Niks {

    static final String HIDDEN = "(NIK)";

    /** Hashes and event ids, in whose hex digits sixteen may well look like a NIK, are passed over whole. */
    private static final Pattern SIXTEEN = Pattern.compile(
            "(?<![0-9A-Z])(?:[0-9A-F]{64}|[0-9A-F]{32})(?![0-9A-Z])"
                    + "|(?<nik>(?<![0-9])(?<!ID ?|MD ?)[1-9](?:[ .'-]?[0-9]){15}(?![0-9]))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANY = Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])");
    private static final Pattern NIK =
            Pattern.compile("[0-9]{6}(?:[04][1-9]|[1256][0-9]|[37][01])(?:0[1-9]|1[0-2])[0-9]{6}");

    private static final int DIGITS = 16;

    private Niks() {}

    static boolean isIn(String text) {
        if (text.length() < DIGITS || digits(text) < DIGITS) {
            return false;
        }
        Matcher matcher = SIXTEEN.matcher(text);
        while (matcher.find()) {
            if (isNik(matcher.group("nik"))) {
                return true;
            }
        }
        return false;
    }

    /** Few texts have enough of them, which spares the others the search. */
    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    /** The text with {@link #HIDDEN} in place of each NIK. */
    static String hide(String text) {
        if (!isIn(text)) {
            return text;
        }
        Matcher matcher = SIXTEEN.matcher(text);
        StringBuilder hidden = new StringBuilder();
        while (matcher.find()) {
            String found = isNik(matcher.group("nik")) ? HIDDEN : matcher.group();
            matcher.appendReplacement(hidden, Matcher.quoteReplacement(found));
        }
        return matcher.appendTail(hidden).toString();
    }

    /** The same for text that may be a NIK column's: whatever has 16 digits. */
    static String hideAll(String text) {
        return ANY.matcher(text).replaceAll(HIDDEN);
    }

    private static boolean isNik(String digits) {
        return digits != null && NIK.matcher(digits.replaceAll("[^0-9]", "")).matches();
    }
}
