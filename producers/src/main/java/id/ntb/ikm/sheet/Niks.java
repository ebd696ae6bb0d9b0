package id.ntb.ikm.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds NIKs where none belong: 16 digits, of which six are a date of birth (women's days are counted from 41). Numbers
 * of halal certificates and MD permits may have 16 digits too, and begin with letters.
 */
final class Niks {

    static final String HIDDEN = "(NIK)";

    private static final Pattern SIXTEEN =
            Pattern.compile("(?<![0-9])(?<!ID ?|MD ?)[1-9](?:[ .'-]?[0-9]){15}(?![0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])");
    private static final Pattern NIK =
            Pattern.compile("[0-9]{6}(?:[04][1-9]|[1256][0-9]|[37][01])(?:0[1-9]|1[0-2])[0-9]{6}");

    private Niks() {}

    static boolean isIn(String text) {
        return SIXTEEN.matcher(text).results().anyMatch(found -> isNik(found.group()));
    }

    /** The text with {@link #HIDDEN} in place of each NIK. */
    static String hide(String text) {
        return SIXTEEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(isNik(found.group()) ? HIDDEN : found.group()));
    }

    /** The same for text that may be a NIK column's: whatever has 16 digits. */
    static String hideAll(String text) {
        return ANY.matcher(text).replaceAll(HIDDEN);
    }

    private static boolean isNik(String digits) {
        return NIK.matcher(digits.replaceAll("[^0-9]", "")).matches();
    }
}
