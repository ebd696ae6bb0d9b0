package id.ntb.ikm.operator;

import id.ntb.ikm.console.Table;
import id.ntb.ikm.letter.DeadLetter;
import id.ntb.ikm.letter.LetterState;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts letters by what is wrong and by office. */
final class LetterGroups {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_REASON = 600;

    private final SortedMap<String, SortedMap<String, Group>> byCode = new TreeMap<>();

    /** Letters of one code and office. */
    private static final class Group {
        private final Map<LetterState, Long> letters = new EnumMap<>(LetterState.class);
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;
        private String reason = "";

        private void add(DeadLetter letter, LetterState state) {
            letters.merge(state, 1L, Long::sum);
            Instant at = letter.buriedAt();
            first = at.isBefore(first) ? at : first;
            if (at.isAfter(last)) {
                last = at;
                reason = letter.reason();
            }
        }
    }

    void add(DeadLetter letter, LetterState state) {
        byCode.computeIfAbsent(ShownText.of(letter.code(), LONGEST_CODE), code -> new TreeMap<>())
                .computeIfAbsent(letter.topic().office(), office -> new Group())
                .add(letter, state);
    }

    void print(PrintWriter out) {
        List<String> headers = new ArrayList<>(List.of("code", "office"));
        Arrays.stream(LetterState.values()).map(LetterGroups::title).forEach(headers::add);
        headers.addAll(List.of("first", "last"));
        Table table = new Table(headers.toArray(String[]::new));
        byCode.forEach((code, offices) -> offices.forEach((office, group) -> table.add(row(code, office, group))));
        table.print(out);
        byCode.forEach((code, offices) -> out.println(code + ": " + newestReason(offices)));
    }

    private static String title(LetterState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> row(String code, String office, Group group) {
        List<String> row = new ArrayList<>(List.of(code, office));
        Arrays.stream(LetterState.values())
                .map(state -> String.valueOf(group.letters.getOrDefault(state, 0L)))
                .forEach(row::add);
        row.addAll(List.of(seconds(group.first), seconds(group.last)));
        return row;
    }

    private static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String newestReason(SortedMap<String, Group> offices) {
        Group newest = offices.values().stream()
                .max((left, right) -> left.last.compareTo(right.last))
                .orElseThrow();
        return ShownText.of(newest.reason, LONGEST_REASON);
    }
}
