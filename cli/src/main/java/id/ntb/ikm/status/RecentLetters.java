package id.ntb.ikm.status;

import java.time.Instant;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Dead letters of late.
 *
 * @param since when those were buried that are looked at
 * @param byCode how many, by what is wrong
 * @param isMore whether there are more than were looked at
 */
record RecentLetters(Instant since, SortedMap<String, Long> byCode, boolean isMore) {

    /** How many of which kind, e.g. {@code 2 NOT_AVRO}. */
    String text() {
        return byCode.entrySet().stream()
                        .map(code -> code.getValue() + " " + code.getKey())
                        .collect(Collectors.joining(", "))
                + (isMore ? ", and more" : "");
    }

    long count() {
        return byCode.values().stream().mapToLong(Long::longValue).sum();
    }
}
