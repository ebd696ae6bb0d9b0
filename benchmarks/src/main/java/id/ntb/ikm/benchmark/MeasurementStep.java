package id.ntb.ikm.benchmark;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A step of the plan.
 *
 * @param name said while it runs
 * @param expected how long it takes on two cores, roughly
 */
record MeasurementStep(String name, Duration expected, Measurement measurement) {

    /** A step that has to do with so many events, at that speed. */
    static MeasurementStep at(String name, long events, long perSecond, Measurement measurement) {
        return new MeasurementStep(name, Duration.of(events * 1000 / perSecond, ChronoUnit.MILLIS), measurement);
    }

    /** The same with so much more time, for what it waits for. */
    MeasurementStep and(Duration more) {
        return new MeasurementStep(name, expected.plus(more), measurement);
    }

    static Duration expected(List<MeasurementStep> steps) {
        return steps.stream().map(MeasurementStep::expected).reduce(Duration.ZERO, Duration::plus);
    }
}
