package id.ntb.ikm.reference;

import java.util.Set;

/** Codes that begin with {@code prefix} belong to {@code sector}, in the named editions of the KBLI. */
record KbliSectorRule(Set<Integer> editions, String prefix, String sector) {

    boolean covers(String kbli, int edition) {
        return editions.contains(edition) && kbli.startsWith(prefix);
    }
}
