package id.ntb.ikm.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as a search for digits sees it: digits of every script and width as 0 to 9, letters in upper case, and one sign
 * for all that people put between digits. Each sign knows where in the text it comes from.
 */
final class Signs {

    static final char SEPARATOR = ' ';

    private static final char OTHER = '?';

    /** Beside all kinds of spaces, dashes and invisible characters; commas and semicolons separate the cells of a CSV. */
    private static final String BETWEEN = "./\\'’‘`´·•:_()[]";

    private final StringBuilder signs = new StringBuilder();
    private int[] places;

    Signs(String text) {
        places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            add(codePoint, i);
            i += Character.charCount(codePoint);
        }
        end(text.length());
    }

    private void add(int codePoint, int place) {
        if (codePoint <= '~') {
            add(plain(Character.toUpperCase(codePoint)), place);
            return;
        }
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .forEach(normal -> add(plain(normal), place));
    }

    private void add(char sign, int place) {
        end(place);
        signs.append(sign);
    }

    private void end(int place) {
        if (signs.length() >= places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[signs.length()] = place;
    }

    private static char plain(int codePoint) {
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (isBetween(codePoint)) {
            return SEPARATOR;
        }
        return codePoint <= Character.MAX_VALUE && Character.isLetter(codePoint) ? (char) codePoint : OTHER;
    }

    private static boolean isBetween(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.DASH_PUNCTUATION,
                    Character.NON_SPACING_MARK -> true;
            default -> BETWEEN.indexOf(codePoint) >= 0;
        };
    }

    int length() {
        return signs.length();
    }

    boolean isDigit(int at) {
        return at >= 0 && at < signs.length() && signs.charAt(at) >= '0' && signs.charAt(at) <= '9';
    }

    boolean isSeparator(int at) {
        return at < signs.length() && signs.charAt(at) == SEPARATOR;
    }

    char at(int index) {
        return signs.charAt(index);
    }

    CharSequence all() {
        return signs;
    }

    /** The part of the text that the signs from an index to before another come from. */
    Span span(int from, int to) {
        return new Span(places[from], to < signs.length() ? Math.max(places[to], places[to - 1] + 1) : places[to]);
    }
}
