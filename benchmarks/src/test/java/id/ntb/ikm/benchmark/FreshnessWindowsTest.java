package id.ntb.ikm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FreshnessWindowsTest {

    private final FreshnessWindows windows = new FreshnessWindows();

    @Test
    void anEventIsOfTheWindowInWhichItWasDue() {
        record(9_999, 500);
        record(10_000, 20);
        record(11_000, 20);
        assertThat(amount("max")).isEqualTo(500);
        assertThat(amount("max from 10 s on")).isEqualTo(20);
    }

    @Test
    void percentilesAreOfAllEventsOfTheWindow() {
        for (int i = 0; i < 1000; i++) {
            record(i, i < 985 ? 100 : i < 995 ? 200 : 300);
        }
        assertThat(amount("p50")).isEqualTo(100);
        assertThat(amount("p99")).isEqualTo(200);
        assertThat(amount("p99.9")).isEqualTo(300);
    }

    @Test
    void anEventThatWasSentLateIsAsOldAsItsScheduleSays() {
        FreshnessRun run = new FreshnessRun(500, Duration.ofSeconds(20));
        assertThat(run.events()).isEqualTo(10_000);
        assertThat(run.due(500)).isEqualTo(TimeUnit.SECONDS.toNanos(1));
        windows.record(run.due(500), TimeUnit.SECONDS.toNanos(3));
        assertThat(amount("max")).isEqualTo(2_000);
    }

    private void record(long dueMillis, long age) {
        windows.record(TimeUnit.MILLISECONDS.toNanos(dueMillis), TimeUnit.MILLISECONDS.toNanos(dueMillis + age));
    }

    private double amount(String name) {
        return MeasuredLine.of("freshness", windows.values()).amount(name).orElseThrow();
    }
}
