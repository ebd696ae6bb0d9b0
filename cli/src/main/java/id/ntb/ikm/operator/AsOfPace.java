package id.ntb.ikm.operator;

import id.ntb.ikm.asof.AsOfProgress;
import java.time.Duration;

/** How fast a run reads, and how long it still takes at that rate. */
final class AsOfPace {

    private static final long MS = 1_000;

    private final AsOfProgress progress;
    private final long begin = System.nanoTime();

    private AsOfPace(AsOfProgress progress) {
        this.progress = progress;
    }

    static AsOfPace begin(AsOfProgress progress) {
        return new AsOfPace(progress);
    }

    String line() {
        long read = progress.read();
        long rate = rate(read);
        String left =
                rate == 0 ? "" : ", " + StateLines.text(Duration.ofSeconds((progress.total() - read) / rate)) + " left";
        return "%,d of %,d records, %,d/s%s".formatted(read, progress.total(), rate, left);
    }

    String end() {
        long read = progress.read();
        return "%,d records in %d.%d s, %,d/s".formatted(read, millis() / MS, millis() % MS / 100, rate(read));
    }

    private long rate(long read) {
        return read * MS / Math.max(1, millis());
    }

    private long millis() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
}
