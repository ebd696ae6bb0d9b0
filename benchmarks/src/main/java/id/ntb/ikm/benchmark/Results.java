package id.ntb.ikm.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs steps, says how it goes, and keeps what they found, in order. */
final class Results {

    private final PrintStream out;
    private final List<MeasuredLine> lines = new ArrayList<>();

    Results(PrintStream out) {
        this.out = out;
    }

    /** Runs all steps of a stage and takes the stage down, also where one of them fails. */
    void take(BenchStage stage) throws Exception {
        try (stage) {
            for (MeasurementStep step : stage.steps()) {
                take(step);
            }
        }
    }

    private void take(MeasurementStep step) throws Exception {
        out.print(step.name() + " ... ");
        out.flush();
        long begin = System.nanoTime();
        List<MeasuredLine> found = step.measurement().measure();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        found.forEach(line -> lines.add(line.took(time)));
        out.printf("%.0f s%n", time.toMillis() / 1e3);
    }

    List<MeasuredLine> lines() {
        return List.copyOf(lines);
    }
}
