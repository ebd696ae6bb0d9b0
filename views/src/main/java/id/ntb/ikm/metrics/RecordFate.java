package id.ntb.ikm.metrics;

import id.ntb.ikm.view.Account;
import java.util.Locale;

/** What becomes of a record; together these are all records that were read. */
enum RecordFate {
    APPLIED,
    SUPERSEDED,
    DUPLICATE,
    DEAD_LETTERED;

    long count(Account account) {
        return switch (this) {
            case APPLIED -> account.getApplied();
            case SUPERSEDED -> account.getSuperseded();
            case DUPLICATE -> account.getDuplicate();
            case DEAD_LETTERED -> account.getDeadLettered();
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
