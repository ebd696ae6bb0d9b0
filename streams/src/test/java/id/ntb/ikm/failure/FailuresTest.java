package id.ntb.ikm.failure;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.topic.RecordPosition;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.CorruptRecordException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final RecordPosition PLACE = new RecordPosition("ikm.5202.production", 3, 17);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-06-15T02:00:00Z"));
    private final Faults faults = new Faults();
    private final Failures failures = new Failures(faults, () -> now.get());

    @Test
    void goesOnForEverWhereARecordIsToBlameOrAServerIsAway() {
        for (int i = 0; i < 20; i++) {
            assertThat(failures.end(new StreamsException(new RecordFaultException(PLACE, new ArithmeticException()))))
                    .isEmpty();
            assertThat(failures.end(new StreamsException(new TimeoutException("no broker"))))
                    .isEmpty();
        }
    }

    @Test
    void triesTwiceMoreWhereNothingIsToBlame() {
        assertThat(failures.end(new IllegalStateException("why"))).isEmpty();
        assertThat(failures.end(new IllegalStateException("why"))).isEmpty();
        assertThat(failures.end(new IllegalStateException("why")))
                .get()
                .asString()
                .contains("why", "report it");
    }

    @Test
    void forgetsFailuresOfLongAgo() {
        for (int i = 0; i < 10; i++) {
            assertThat(failures.end(new IllegalStateException("once a day"))).isEmpty();
            now.updateAndGet(time -> time.plusSeconds(86_400));
        }
    }

    @Test
    void saysWhatKafkaDoesNotTake() {
        faults.unwritable("a record of 17000000 bytes for topic ikm1-fold-changelog");
        failures.end(new StreamsException("too large"));
        failures.end(new StreamsException("too large"));
        assertThat(failures.end(new StreamsException("too large")))
                .get()
                .asString()
                .contains("ikm1-fold-changelog", "ikm topics check");
    }

    @Test
    void endsAtOnceAtADamagedRecordAndNamesThePartition() {
        String where = "Encountered corrupt message when fetching offset 7 for topic-partition ikm.5202.production-3";
        assertThat(failures.end(new StreamsException(new KafkaException(where))))
                .get()
                .asString()
                .contains("ikm.5202.production-3", "replica");
        assertThat(failures.end(new StreamsException(new CorruptRecordException("ikm.5202.production-3"))))
                .get()
                .asString()
                .contains("ikm.5202.production-3");
    }

    @Test
    void neverHandsOnTheAdviceToResetTheState() {
        String advice = "Existing internal topic ikm1-fold-changelog has invalid partitions: expected: 8; actual: 4."
                + " Use 'org.apache.kafka.tools.StreamsResetter' tool to clean up invalid topics before processing.";
        assertThat(failures.end(new StreamsException(advice)))
                .get()
                .asString()
                .contains("ikm topics check")
                .doesNotContain("StreamsResetter");
    }

    @Test
    void endsAtOnceWhereTheProcessItselfIsBroken() {
        assertThat(failures.end(new OutOfMemoryError("Java heap space")))
                .get()
                .asString()
                .contains("memory");
    }
}
