package id.ntb.ikm.settings;

import java.util.Collection;
import java.util.Comparator;

/** Levenshtein's distance: how many letters to add, drop or change to get from one word to the other. */
public final class EditDistance {

    private EditDistance() {}

    /** The candidate that is written most like {@code word}; there must be one. */
    public static String nearest(String word, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> between(word, candidate)))
                .orElseThrow();
    }

    static int between(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            advance(row, from.charAt(i - 1), i, to);
        }
        return row[to.length()];
    }

    private static void advance(int[] row, char letter, int i, String to) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= to.length(); j++) {
            int changed = diagonal + (letter == to.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
        }
    }
}
