package id.ntb.ikm.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Speeds compared, which says more than speeds do: only ratios of one run hold on another machine. */
final class Ratios {

    private final List<MeasuredLine> measured;

    Ratios(List<MeasuredLine> measured) {
        this.measured = measured;
    }

    /** Those whose two lines have been measured. */
    List<MeasuredLine> lines() {
        List<MeasuredLine> lines = new ArrayList<>();
        for (String name : List.of(NoOp.NAME, RunningPipeline.COLD, RunningPipeline.WARM, AsOf.NAME)) {
            add(name, Ceiling.NAME, lines);
        }
        add(RunningPipeline.WARM, NoOp.NAME, lines);
        add(RunningPipeline.WARM, RunningPlain.NAME, lines);
        add(RunningPipeline.SHARE, RunningPlain.NAME, lines);
        return lines;
    }

    private void add(String above, String below, List<MeasuredLine> lines) {
        OptionalDouble first = rate(above);
        OptionalDouble second = rate(below);
        if (first.isPresent() && second.isPresent()) {
            MeasuredValue ratio = new MeasuredValue("ratio", first.getAsDouble() / second.getAsDouble(), "");
            lines.add(MeasuredLine.of(above + " / " + below, List.of(ratio)));
        }
    }

    private OptionalDouble rate(String name) {
        return measured.stream()
                .filter(line -> line.name().equals(name))
                .map(line -> line.amount(Rate.PER_SECOND))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElseGet(OptionalDouble::empty);
    }
}
