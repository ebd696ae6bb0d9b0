package id.ntb.ikm.letter;

import id.ntb.ikm.digest.Sha256;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.topic.DeadLetters;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.kafka.common.header.Headers;

/**
 * What a letter says of a record that did not fit into it.
 *
 * @param valueBytes length of the value, where it is not in the letter
 * @param valueSha256 of the value, in hexadecimal digits
 */
public record PartOfRecord(OptionalInt valueBytes, Optional<String> valueSha256) {

    /** Empty where the letter has all of the record. */
    static Optional<PartOfRecord> in(Headers letter) {
        boolean whole = letter.lastHeader(DeadLetters.KEY_BYTES) == null
                && letter.lastHeader(DeadLetters.VALUE_BYTES) == null
                && letter.lastHeader(DeadLetters.HEADERS_LEFT_OUT) == null;
        return whole
                ? Optional.empty()
                : Optional.of(new PartOfRecord(
                        LetterHeaders.number(letter, DeadLetters.VALUE_BYTES).stream()
                                .mapToInt(Integer::intValue)
                                .findFirst(),
                        LetterHeaders.text(letter, DeadLetters.VALUE_SHA256)));
    }

    boolean isOf(ReceivedRecord original) {
        return valueSha256
                .map(sha256 -> original.value() != null && sha256.equals(Sha256.hexOf(original.value())))
                .orElse(true);
    }
}
