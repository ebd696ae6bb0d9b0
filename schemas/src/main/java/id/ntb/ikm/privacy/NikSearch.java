package id.ntb.ikm.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One search through one text. */
final class NikSearch {

    static final int DIGITS = 16;

    /** More than these between two digits, and they are of two numbers; " / " and two double spaces are less. */
    private static final int MOST_BETWEEN = 4;

    static final int LONGEST = DIGITS + (DIGITS - 1) * MOST_BETWEEN;

    private static final Pattern NIK =
            Pattern.compile("[1-9][0-9]{5}(?:[04][1-9]|[1256][0-9]|[37][01])(?:0[1-9]|1[0-2])[0-9]{6}");

    /** Hashes and UUIDs, in whose hexadecimal digits sixteen may well look like a NIK, are passed over whole. */
    private static final Pattern HASH = Pattern.compile(
            "(?<![0-9A-Z])(?:[0-9A-F]{64}|[0-9A-F]{32}|[0-9A-F]{8} [0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{12})"
                    + "(?![0-9A-Z])");

    /** Numbers of halal certificates and of MD permits may have 16 digits too, and begin with these letters. */
    private static final Pattern CERTIFICATE = Pattern.compile("(?<![0-9A-Z])(?:ID|MD ?)$");

    private static final int LETTERS = 4;

    private final Signs signs;

    private NikSearch(String text) {
        this.signs = new Signs(text);
    }

    static List<Span> in(String text) {
        return new NikSearch(text).find(digits -> NIK.matcher(digits).matches());
    }

    static List<Span> sixteenDigitsIn(String text) {
        return new NikSearch(text).find(digits -> true);
    }

    private List<Span> find(Predicate<CharSequence> wanted) {
        List<Span> found = new ArrayList<>();
        Matcher hash = HASH.matcher(signs.all());
        int from = 0;
        while (hash.find()) {
            find(from, hash.start(), wanted, found);
            from = hash.end();
        }
        find(from, signs.length(), wanted, found);
        return found;
    }

    private void find(int from, int to, Predicate<CharSequence> wanted, List<Span> found) {
        for (int i = from; i < to; i++) {
            Optional<Integer> end = signs.isDigit(i) && !signs.isDigit(i - 1) ? end(i, to, wanted) : Optional.empty();
            if (end.isPresent()) {
                found.add(signs.span(i, end.get()));
                i = end.get();
            }
        }
    }

    /** Where the sixteen digits end that begin there; empty where there are none, or not those that are wanted. */
    private Optional<Integer> end(int start, int limit, Predicate<CharSequence> wanted) {
        StringBuilder digits = new StringBuilder(DIGITS);
        int at = start;
        for (int between = 0; digits.length() < DIGITS && at < limit && between <= MOST_BETWEEN; at++) {
            if (signs.isDigit(at)) {
                digits.append(signs.at(at));
                between = 0;
            } else if (signs.isSeparator(at)) {
                between++;
            } else {
                return Optional.empty();
            }
        }
        boolean isNumber = digits.length() == DIGITS && !signs.isDigit(at);
        return isNumber && wanted.test(digits) && !isCertificate(start) ? Optional.of(at) : Optional.empty();
    }

    private boolean isCertificate(int start) {
        CharSequence before = signs.all().subSequence(Math.max(0, start - LETTERS), start);
        return CERTIFICATE.matcher(before).find();
    }
}
