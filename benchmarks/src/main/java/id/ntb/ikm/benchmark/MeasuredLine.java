package id.ntb.ikm.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A line of the report.
 *
 * @param name of what was measured
 * @param seconds that the step took which it is of, with all that is not timed in its figures; 0 where nothing ran
 */
record MeasuredLine(String name, double seconds, List<MeasuredValue> values) {

    MeasuredLine {
        values = List.copyOf(values);
    }

    static MeasuredLine of(String name, List<MeasuredValue> values) {
        return new MeasuredLine(name, 0, values);
    }

    MeasuredLine took(Duration time) {
        return new MeasuredLine(name, time.toMillis() / 1e3, values);
    }

    /** The figure of that name, if it has been measured. */
    OptionalDouble amount(String valueName) {
        return values.stream()
                .filter(value -> value.name().equals(valueName))
                .mapToDouble(MeasuredValue::amount)
                .findFirst();
    }
}
