package id.ntb.ikm.hostile;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.view.Account;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Accounts as lines that can be compared. */
final class AccountText {

    /** Read, applied, superseded, duplicate, dead-lettered. */
    static final int COLUMNS = 5;

    private AccountText() {}

    static String name(EventTopic topic) {
        return topic.office() + " " + topic.type().word();
    }

    static void count(Outcome outcome, long[] sums) {
        sums[0]++;
        switch (outcome.kind()) {
            case APPLIED, HELD -> sums[1]++;
            case SUPERSEDED -> sums[2]++;
            case DUPLICATE -> sums[3]++;
            case DEAD_LETTER -> sums[4]++;
            case IGNORED -> throw new IllegalArgumentException("what is not read has no account");
        }
    }

    static String of(long[] sums) {
        return "read %d, applied %d, superseded %d, duplicate %d, dead-lettered %d"
                .formatted(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    /** By office and kind. */
    static SortedMap<String, String> of(List<Account> accounts) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Account account : accounts) {
            long[] sums = {
                account.getRead(),
                account.getApplied(),
                account.getSuperseded(),
                account.getDuplicate(),
                account.getDeadLettered()
            };
            texts.put(account.getOffice() + " " + account.getEventType(), of(sums));
        }
        return texts;
    }

    /** Lines of those whose records read are not all accounted for. */
    static List<String> openAccounts(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.getRead()
                        != account.getApplied()
                                + account.getSuperseded()
                                + account.getDuplicate()
                                + account.getDeadLettered())
                .map(account -> "does not sum: " + account)
                .toList();
    }
}
