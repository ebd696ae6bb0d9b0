package id.ntb.ikm.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    /** Just before a clock of this kind begins again at its smallest value. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);

    private final RateLimit limit = new RateLimit(3, Duration.ofSeconds(2), nanos::get);

    @Test
    void givesWhatTheBucketHoldsAndThenOneInAWhile() {
        for (int one = 0; one < 3; one++) {
            assertThat(limit.take("a")).isEmpty();
        }
        assertThat(limit.take("a")).contains(Duration.ofSeconds(2));
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(limit.take("a")).isEmpty();
        assertThat(limit.take("a")).isPresent();
    }

    @Test
    void isFullAgainAfterAWhileAndNoFuller() {
        for (int one = 0; one < 3; one++) {
            limit.take("a");
        }
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        for (int one = 0; one < 3; one++) {
            assertThat(limit.take("a")).isEmpty();
        }
        assertThat(limit.take("a")).isPresent();
    }

    @Test
    void takesFromNobodyElse() {
        for (int one = 0; one < 4; one++) {
            limit.take("a");
        }
        assertThat(limit.take("b")).isEmpty();
    }

    @Test
    void whoIsRefusedDoesNotWaitLongerForHavingAsked() {
        for (int one = 0; one < 100; one++) {
            limit.take("a");
        }
        assertThat(limit.take("a")).contains(Duration.ofSeconds(2));
    }

    @Test
    void remembersOnlyTheLatestOfVeryMany() {
        for (int one = 0; one < 4; one++) {
            limit.take("a");
        }
        for (int other = 0; other < 10_000; other++) {
            limit.take("other " + other);
        }
        assertThat(limit.take("a")).isEmpty();
        assertThat(limit.take("other 9999")).isEmpty();
    }
}
