package id.ntb.ikm.fold;

import java.time.LocalDate;
import java.util.List;

/** Keeps on which day each firm changes next by the calendar alone, so that midnight need not look at all of them. */
public interface DueStore {

    void put(LocalDate date, String ikmId);

    void remove(LocalDate date, String ikmId);

    /** The firms that are due up to that day. */
    List<String> upTo(LocalDate date);
}
