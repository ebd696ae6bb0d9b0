package id.ntb.ikm.rule;

import id.ntb.ikm.privacy.Niks;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a finding repeats of a value: enough to know it again, never all of it, and no NIK. */
final class Excerpt {

    private static final int LENGTH = 60;

    /** Enough digits for any number that is no nonsense; writing out a million of them takes seconds. */
    private static final int WRITTEN_BITS = 256;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Excerpt() {}

    /** A NIK that begins within the excerpt is seen whole before anything is cut. */
    static String of(String value) {
        String seen = value.length() <= LENGTH + Niks.LONGEST ? value : value.substring(0, LENGTH + Niks.LONGEST);
        String shown = CONTROL.matcher(Niks.hide(seen)).replaceAll(" ");
        return value.length() <= LENGTH ? shown : cut(shown) + "…";
    }

    private static String cut(String text) {
        int end = Math.min(LENGTH, text.length());
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    static String of(Object value) {
        return value instanceof BigDecimal number && number.unscaledValue().bitLength() > WRITTEN_BITS
                ? "…"
                : of(String.valueOf(value));
    }
}
