package id.ntb.ikm.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Speeds and costs compared, which says more than they do: only ratios of one run hold on another machine. */
final class Ratios {

    private final List<MeasuredLine> measured;
    private final List<MeasuredLine> found = new ArrayList<>();

    private Ratios(List<MeasuredLine> measured) {
        this.measured = measured;
    }

    /**
     * Those whose two lines have been measured.
     *
     * @param cost what was measured of the fold alone; sizes are compared that have as many months, and so the same kinds of events
     */
    static List<MeasuredLine> of(List<MeasuredLine> measured, List<FoldScale> cost) {
        Ratios ratios = new Ratios(measured);
        ratios.speeds();
        for (FoldScale large : cost) {
            cost.stream()
                    .filter(small -> small.months() == large.months() && small.firms() < large.firms())
                    .forEach(small -> ratios.add(FoldCost.name(large), FoldCost.name(small), FoldCost.CPU));
        }
        return List.copyOf(ratios.found);
    }

    private void speeds() {
        for (String name : List.of(NoOp.NAME, RunningPipeline.COLD, RunningPipeline.WARM, AsOf.NAME)) {
            add(name, Ceiling.NAME, Rate.PER_SECOND);
        }
        add(RunningPipeline.COLD, Ceiling.COLD, Rate.PER_SECOND);
        add(RunningPipeline.WARM, NoOp.NAME, Rate.PER_SECOND);
        add(RunningPipeline.WARM, RunningPlain.NAME, Rate.PER_SECOND);
        add(RunningPipeline.SHARE, RunningPlain.NAME, Rate.PER_SECOND);
    }

    private void add(String above, String below, String figure) {
        OptionalDouble first = amount(above, figure);
        OptionalDouble second = amount(below, figure);
        if (first.isPresent() && second.isPresent()) {
            MeasuredValue ratio = new MeasuredValue("ratio", first.getAsDouble() / second.getAsDouble(), "");
            found.add(MeasuredLine.of("%s: %s / %s".formatted(figure, above, below), List.of(ratio)));
        }
    }

    private OptionalDouble amount(String line, String figure) {
        return measured.stream()
                .filter(each -> each.name().equals(line))
                .map(each -> each.amount(figure))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElseGet(OptionalDouble::empty);
    }
}
