package id.ntb.ikm.letter;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * What sending letters again would do.
 *
 * @param accepted those that would be accepted now, with what is sent
 * @param refused those that would come back, by the code of what is wrong
 * @param decided how many were sent again or discarded before
 * @param ours how many a program of ours failed on: the next generation reads them anew by itself
 * @param left how many more would be accepted than are sent in one go
 */
public record RetryPlan(
        List<Resend> accepted, SortedMap<String, RefusedRetries> refused, long decided, long ours, long left) {

    /** Takes the map as it is: nobody else has it. */
    public RetryPlan {
        accepted = List.copyOf(accepted);
        refused = Collections.unmodifiableSortedMap(refused);
    }
}
