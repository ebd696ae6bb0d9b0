package id.ntb.ikm.privacy;

import java.util.List;

/**
 * Finds NIKs where none belong: 16 digits, of which six are a date of birth (women's days are counted from 41), however
 * they are spaced. The form of the number is that of Permendagri 72/2022.
 */
public final class Niks {

    /** What stands in place of a NIK that was hidden. */
    public static final String HIDDEN = "(NIK)";

    /** The longest that a NIK with what separates its digits can be, in characters of the text. */
    public static final int LONGEST = NikSearch.LONGEST;

    private Niks() {}

    /** Whether there is a NIK in the text. Takes time that grows with the length of the text only. */
    public static boolean isIn(String text) {
        return mayHold(text) && !NikSearch.in(text).isEmpty();
    }

    /** The text with {@link #HIDDEN} in place of each NIK. */
    public static String hide(String text) {
        return mayHold(text) ? without(NikSearch.in(text), text) : text;
    }

    /** The same for text that may be a NIK column's: whatever has 16 digits, whether they are a NIK's or not. */
    public static String hideAll(String text) {
        return mayHold(text) ? without(NikSearch.sixteenDigitsIn(text), text) : text;
    }

    private static String without(List<Span> found, String text) {
        StringBuilder hidden = new StringBuilder();
        int at = 0;
        for (Span span : found) {
            hidden.append(text, at, span.from()).append(HIDDEN);
            at = span.to();
        }
        return hidden.append(text, at, text.length()).toString();
    }

    /**
     * Whether a search is worth its time: every event is asked for, and hardly any has sixteen digits without a letter between
     * them. Errs towards searching.
     */
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < NikSearch.DIGITS; i++) {
            char c = text.charAt(i);
            digits = isPlainLetter(c) ? 0 : digits + digitsOf(c);
        }
        return digits >= NikSearch.DIGITS;
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** At most; what is not ASCII may be a digit of another script, or two of them in a circle. */
    private static int digitsOf(char c) {
        if (c > '~') {
            return 2;
        }
        return c >= '0' && c <= '9' ? 1 : 0;
    }
}
