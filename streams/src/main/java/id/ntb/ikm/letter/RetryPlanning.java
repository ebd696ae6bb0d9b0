package id.ntb.ikm.letter;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Goes through letters and finds out what would become of each if it were sent again. For one look at them. */
final class RetryPlanning {

    /** After so many times it is no longer the moment that was wrong. */
    private static final int MOST_RETRIES = 3;

    /** Of what is sent in one transaction. */
    private static final int MOST_LETTERS = 1_000;

    private static final long MOST_BYTES = 64L << 20;

    private final LetterStates states;
    private final LetterFilter filter;
    private final RecordJudge judge;
    private final Resending resending;
    private final OriginalRecords originals;
    private final List<Resend> accepted = new ArrayList<>();
    private final SortedMap<String, RefusedRetries> refused = new TreeMap<>();
    private long bytes;
    private long decided;
    private long ours;
    private long left;

    RetryPlanning(
            LetterStates states,
            LetterFilter filter,
            RecordJudge judge,
            Resending resending,
            OriginalRecords originals) {
        this.states = states;
        this.filter = filter;
        this.judge = judge;
        this.resending = resending;
        this.originals = originals;
    }

    void add(DeadLetter letter) {
        if (!filter.fits(letter)) {
            return;
        }
        if (states.isDecided(letter.origin())) {
            decided++;
        } else if (letter.isOurFault()) {
            ours++;
        } else {
            judge(letter);
        }
    }

    private void judge(DeadLetter letter) {
        Optional<ReceivedRecord> original = originals.of(letter);
        if (letter.retries() >= MOST_RETRIES) {
            refuse(
                    "RETRIED_TOO_OFTEN",
                    ("sudah dikirim ulang %1$d kali; perbaiki sebabnya atau singkirkan (ikm dlq discard)"
                                    + " / was sent again %1$d times; mend the cause or discard it (ikm dlq discard)")
                            .formatted(MOST_RETRIES));
        } else if (original.isEmpty()) {
            refuse(
                    "ORIGINAL_GONE",
                    "surat hanya memuat sebagian, dan rekaman aslinya tidak ada lagi; minta kantor mengirim ulang"
                            + " / the letter has only a part, and the record is no longer in its topic; ask the office to send it again");
        } else if (judge.judge(resending.asReceived(original.get())) instanceof Verdict.Refused verdict) {
            refuse(verdict.code(), verdict.reason());
        } else {
            accept(letter, original.get());
        }
    }

    private void refuse(String code, String why) {
        refused.merge(code, new RefusedRetries(1, why), RefusedRetries::plus);
    }

    private void accept(DeadLetter letter, ReceivedRecord original) {
        bytes += original.value().length;
        if (accepted.size() < MOST_LETTERS && bytes <= MOST_BYTES) {
            accepted.add(resending.of(letter, original));
        } else {
            left++;
        }
    }

    RetryPlan plan() {
        return new RetryPlan(accepted, refused, decided, ours, left);
    }
}
