package id.ntb.ikm.status;

import java.time.Instant;
import java.util.SortedMap;

/**
 * Dead letters of late.
 *
 * @param since when those were buried that are looked at
 * @param byCode how many, by what is wrong
 * @param isMore whether there are more than were looked at
 */
record RecentLetters(Instant since, SortedMap<String, Long> byCode, boolean isMore) {

    long count() {
        return byCode.values().stream().mapToLong(Long::longValue).sum();
    }
}
