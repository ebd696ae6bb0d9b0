package id.ntb.ikm.metrics;

import id.ntb.ikm.view.Account;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What becomes of a record; together these are all records that were read. */
enum RecordFate {
    APPLIED(Account::getApplied),
    SUPERSEDED(Account::getSuperseded),
    DUPLICATE(Account::getDuplicate),
    DEAD_LETTERED(Account::getDeadLettered);

    private final ToLongFunction<Account> count;

    RecordFate(ToLongFunction<Account> count) {
        this.count = count;
    }

    long count(Account account) {
        return count.applyAsLong(account);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
