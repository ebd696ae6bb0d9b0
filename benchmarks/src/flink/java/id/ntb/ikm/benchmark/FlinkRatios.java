package id.ntb.ikm.benchmark;

import java.util.List;
import java.util.stream.Stream;

/** The pipeline's speed in those of the others. */
final class FlinkRatios {

    private final List<MeasuredLine> measured;

    FlinkRatios(List<MeasuredLine> measured) {
        this.measured = measured;
    }

    List<MeasuredLine> lines() {
        return Stream.of(Ceiling.NAME, FlinkMeasurement.HEAP, FlinkMeasurement.ROCKS_DB)
                .map(this::ratio)
                .toList();
    }

    private MeasuredLine ratio(String below) {
        double ratio = rate(RunningPipeline.WARM) / rate(below);
        String name = "%s: %s / %s".formatted(Rate.PER_SECOND, RunningPipeline.WARM, below);
        return MeasuredLine.of(name, List.of(new MeasuredValue("ratio", ratio, "")));
    }

    private double rate(String name) {
        return measured.stream()
                .filter(line -> line.name().equals(name))
                .mapToDouble(line -> line.amount(Rate.PER_SECOND).orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
