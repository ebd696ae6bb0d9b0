package id.ntb.ikm.benchmark;

import java.time.Duration;

/** Events are published at a steady rate for so long. */
record FreshnessRun(int perSecond, Duration time) {

    String text() {
        return "freshness at %,d events/s".formatted(perSecond);
    }

    int events() {
        return Math.toIntExact(perSecond * time.toSeconds());
    }

    /** When an event is due, in nanoseconds since the begin. */
    long due(long event) {
        return event * 1_000_000_000L / perSecond;
    }
}
