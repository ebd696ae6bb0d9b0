package id.ntb.ikm.benchmark;

import java.util.List;

/** What the fold costs, with no broker beside it. */
final class CostStage implements BenchStage {

    /** Simulating and encoding take longer than what is measured. */
    private static final int EVENTS_PER_SECOND = 35_000;

    private final List<FoldScale> scales;

    CostStage(List<FoldScale> scales) {
        this.scales = scales;
    }

    @Override
    public List<MeasurementStep> steps() {
        return scales.stream().map(CostStage::step).toList();
    }

    private static MeasurementStep step(FoldScale scale) {
        return MeasurementStep.at(
                FoldCost.name(scale), scale.events(), EVENTS_PER_SECOND, () -> new FoldCost(scale).measure());
    }

    @Override
    public void close() {}
}
