package id.ntb.ikm.letter;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.RecordPosition;
import java.time.Instant;
import java.util.Optional;

/**
 * One dead letter, as it stands in its topic.
 *
 * @param buriedAt when, by the clock of whoever buried it
 * @param generation that buried it; empty in letters of earlier releases
 * @param code what is wrong, for programs: names separated by commas
 * @param reason what is wrong and what to do, in Indonesian and English
 * @param record with its own key, value and headers, at the place where it came from; its time is that of the burial
 * @param part what is known of the record where not all of it is here; empty where it is
 */
public record DeadLetter(
        Instant buriedAt,
        Optional<String> generation,
        String code,
        String reason,
        ReceivedRecord record,
        Optional<PartOfRecord> part) {

    /** Whether all of the record is here, and not only the begin of its key, or some of its headers. */
    boolean isWhole() {
        return part.isEmpty();
    }

    /** Whether it is the letter of that record, for all that is known. */
    boolean isOf(ReceivedRecord original) {
        return part.map(known -> known.isOf(original)).orElse(true);
    }

    /** Where it came from, by which it is known. */
    public RecordPosition origin() {
        return new RecordPosition(
                record.topic().topic(),
                record.source().partition(),
                record.source().offset());
    }

    public EventTopic topic() {
        return record.topic();
    }

    /** Whether it is not the record that is wrong, but a program of ours that failed on it. */
    public boolean isOurFault() {
        return code.equals(Verdict.FAULT);
    }

    /** How often it has been sent again already, as it says itself. */
    int retries() {
        return LetterHeaders.number(record.headers(), DeadLetters.RETRIES).orElse(0);
    }
}
