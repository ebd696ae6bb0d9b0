package id.ntb.ikm.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.judge.RegistryUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - SECOND);
    private final Outage outage = new Outage(time::get, Duration.ZERO);

    @Test
    void triesAgainUntilTheRegistryIsBackAndThenHasNoProblem() {
        Iterator<Supplier<String>> answers =
                List.<Supplier<String>>of(OutageTest::away, () -> "back").iterator();
        assertThat(outage.waitOut(() -> answers.next().get())).isEqualTo("back");
        assertThat(outage.problem()).isEmpty();
    }

    /** Half of a transaction's time: longer, and the broker would end it with all that was merged before. */
    @Test
    void givesUpAfterEightSecondsAndNotBeforeSinceTheRecordComesAgain() {
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> outage.waitOut(() -> {
                    asked.incrementAndGet();
                    time.addAndGet(SECOND);
                    return away();
                }))
                .isInstanceOf(RegistryUnavailableException.class);
        assertThat(asked).hasValue(1 + 8);
        assertThat(outage.problem()).isPresent();
    }

    @Test
    void countsTheTimeOfEachOutageFromItsBeginning() {
        for (int i = 0; i < 20; i++) {
            Iterator<Supplier<String>> answers = List.<Supplier<String>>of(
                            OutageTest::away, OutageTest::away, () -> "back")
                    .iterator();
            assertThat(outage.waitOut(() -> {
                        time.addAndGet(3 * SECOND);
                        return answers.next().get();
                    }))
                    .isEqualTo("back");
        }
    }

    @Test
    void givesUpAtOnceWhenTheApplicationStopsAndKeepsSayingWhy() {
        outage.stop();
        assertThatThrownBy(() -> outage.waitOut(OutageTest::away)).isInstanceOf(RegistryUnavailableException.class);
        assertThat(outage.problem().orElseThrow()).contains("schema registry", "refused");
    }

    @Test
    void tellsServersThatAreAwayFromFaultsOfOurs() {
        assertThat(Outage.isBehind(new StreamsException(new TimeoutException("no broker"))))
                .isTrue();
        assertThat(Outage.isBehind(new StreamsException(gone()))).isTrue();
        assertThat(Outage.isBehind(new StreamsException(new SerializationException("bad"))))
                .isFalse();
        assertThat(Outage.isBehind(new IllegalStateException("ours"))).isFalse();
    }

    private static String away() {
        throw gone();
    }

    private static RegistryUnavailableException gone() {
        return new RegistryUnavailableException(new IOException("connection refused"));
    }
}
