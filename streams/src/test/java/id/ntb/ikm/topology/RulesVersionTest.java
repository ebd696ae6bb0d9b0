package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Scale;
import id.ntb.ikm.rule.RulesFingerprint;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.DeadLetters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notices that rules have changed by what they make of one history. Where this fails, sums of the last release must not be
 * continued by this one: raise {@link RulesFingerprint#VERSION}, and put the new figures here beside the new version. Other
 * reference data is noticed without it.
 */
class RulesVersionTest {

    private static final int VERSION = 2;
    private static final String DIGEST = "c7131b66fe38fd64e4ed632bba22dcc727c525aa082643ddd7d94528350484bf";
    private static final List<String> DEAD_LETTERS = List.of("NIB_REQUIRED");

    @TempDir
    private Path stateDirectory;

    @Test
    void theseRulesMakeTheseFiguresOfThisHistory() throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(StoreKind.IN_MEMORY, stateDirectory)) {
            publish(pipeline);
            pipeline.settle();
            assertThat(RulesFingerprint.VERSION).isEqualTo(VERSION);
            assertThat(codes(pipeline)).isEqualTo(DEAD_LETTERS);
            assertThat(pipeline.version().getDigest()).isEqualTo(DIGEST);
        }
    }

    /** Something of each rule: firms of three offices, one that moves, one that closes, one of nobody, shared numbers. */
    private static void publish(TopologyFixture pipeline) {
        pipeline.publish(Sample.registration("5202-000001", "5202"));
        pipeline.publish(Sample.halal("5202-000001", "5202"));
        pipeline.publish(Sample.production("5202-000001", "5202", "2025-04", 3_000_000));
        pipeline.publish(Sample.production("5202-000001", "5202", "2025-05", 4_000_000));
        pipeline.publish(Sample.production("5201-000009", "5201", "2025-05", 9_000_000));
        Registration tailor = Sample.registration("5271-000002", "5271");
        tailor.setCommodities(List.of());
        tailor.setKbli("14120");
        tailor.setWorkersMale(25);
        tailor.setInvestmentIdr(16_000_000_000L);
        tailor.setStatedScale(Scale.SMALL);
        pipeline.publish(tailor);
        Registration moved = Sample.registration("5202-000003", "5202");
        pipeline.publish(moved);
        Registration there = Sample.registration("5202-000003", "5271");
        there.setEffectiveFrom(LocalDate.parse("2025-03-01"));
        pipeline.publish(there);
        pipeline.publish(Sample.production("5202-000003", "5202", "2025-02", 1_000_000));
        Registration unlicensed = Sample.registration("5202-000004", "5202");
        unlicensed.setNib(null);
        pipeline.publish(unlicensed);
    }

    private static List<String> codes(TopologyFixture pipeline) {
        return pipeline.deadLetters().stream()
                .map(letter -> letter.headers().lastHeader(DeadLetters.CODE).value())
                .map(code -> new String(code, StandardCharsets.UTF_8))
                .toList();
    }
}
