package id.ntb.ikm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatiosTest {

    private static final FoldScale SMALL = new FoldScale(20_000, 6);
    private static final FoldScale LONG = new FoldScale(20_000, 60);
    private static final FoldScale LARGE = new FoldScale(200_000, 6);

    @Test
    void speedsAreComparedWithTheCeilings() {
        List<MeasuredLine> ratios = Ratios.of(
                List.of(
                        line(Ceiling.NAME, Rate.PER_SECOND, 400),
                        line(RunningPipeline.WARM, "records", 1),
                        line(RunningPipeline.WARM, Rate.PER_SECOND, 100)),
                List.of());
        assertThat(ratios).containsExactly(line("rate: pipeline, warm / ceiling", "ratio", 0.25));
    }

    @Test
    void whatIsColdIsComparedWithBothCeilings() {
        List<MeasuredLine> ratios = Ratios.of(
                List.of(
                        line(Ceiling.COLD, Rate.PER_SECOND, 200),
                        line(Ceiling.NAME, Rate.PER_SECOND, 400),
                        line(RunningPipeline.COLD, Rate.PER_SECOND, 100)),
                List.of());
        assertThat(ratios)
                .containsExactly(
                        line("rate: pipeline, cold / ceiling", "ratio", 0.25),
                        line("rate: pipeline, cold / ceiling, cold", "ratio", 0.5));
    }

    @Test
    void costIsComparedBetweenSizesOfTheSameMonths() {
        List<MeasuredLine> ratios =
                Ratios.of(List.of(cost(LONG, 2), cost(SMALL, 4), cost(LARGE, 5)), List.of(LONG, SMALL, LARGE));
        assertThat(ratios)
                .containsExactly(
                        line("CPU: cost of 200,000 IKM × 6 months / cost of 20,000 IKM × 6 months", "ratio", 1.25));
    }

    private static MeasuredLine cost(FoldScale scale, double cpu) {
        return line(FoldCost.name(scale), FoldCost.CPU, cpu);
    }

    private static MeasuredLine line(String name, String figure, double amount) {
        return MeasuredLine.of(name, List.of(new MeasuredValue(figure, amount, "")));
    }
}
