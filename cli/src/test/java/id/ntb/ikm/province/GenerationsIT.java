package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.act.Control;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.generation.Generations;
import id.ntb.ikm.generation.InputEnds;
import id.ntb.ikm.generation.Plan;
import id.ntb.ikm.rule.Rules;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the control topic of a real broker says after each start, without anything being processed. */
class GenerationsIT {

    private final Rules before = TestRules.teaIsFood();
    private final Rules now = Rules.shipped();

    @TempDir
    private Path directory;

    @Test
    void goesFromGenerationToGeneration() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory), text -> {})) {
            Installation installation = new Installation(sandbox, directory);
            installation.prepare();
            Generations old = installation.generations(before);
            Generations present = installation.generations(now);
            stateOfUnknownRulesIsRefused(present);
            aNewInstallationIsLiveAtOnce(installation, old);
            stateOfAnotherReleaseIsRefused(old);
            anUnfinishedBuildIsContinuedByItsOwnRulesOnly(old, present);
            theBuildBecomesLive(installation, present);
            aBuildOfAnotherReleaseIsLeft(present);
        }
    }

    /** Where a partition ends with what nobody reads, a build that waited for its end offset would never be complete. */
    @Test
    void theInputEndsWithItsLastRecordThatIsRead() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory), text -> {})) {
            Installation installation = new Installation(sandbox, directory);
            installation.prepare();
            assertThat(installation.inputEnds().total()).isZero();
            installation.publish(TeaFirms.open(1));
            installation.abort(TeaFirms.open(1), 40);
            InputEnds ends = installation.inputEnds();
            assertThat(ends.next().values()).containsExactly(1L);
        }
    }

    private static void stateOfUnknownRulesIsRefused(Generations present) {
        assertThatThrownBy(() -> present.continueLive("ikm1", Set.of("ikm1-fold-changelog")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("no record of the rules")
                .hasMessageContaining("ikm up --new-generation");
    }

    private void aNewInstallationIsLiveAtOnce(Installation installation, Generations old) {
        Plan first = CompletableFuture.supplyAsync(() -> old.continueLive("ikm1", List.of()))
                .thenCombine(
                        CompletableFuture.supplyAsync(
                                () -> installation.generations(before).buildNext("ikm1", List.of(), "test")),
                        (one, other) -> one.equals(other) ? one : null)
                .join();
        assertThat(first)
                .describedAs("of two processes that start at once")
                .isEqualTo(new Plan("ikm1", false, Optional.of("ikm1")));
        assertThat(old.continueLive("ikm1", List.of())).isEqualTo(first);
        assertThat(installation.control().acts()).isEqualTo(1);
    }

    /** What the events made that its group has read stands in a changelog that nobody reads any more. */
    private static void stateOfAnotherReleaseIsRefused(Generations old) {
        assertThat(old.continueLive("ikm1", Set.of("ikm1-fold-changelog", "ikm1-rollup-changelog"))
                        .generation())
                .isEqualTo("ikm1");
        assertThatThrownBy(() -> old.continueLive("ikm1", Set.of("ikm1-sums-changelog", "ikm1-rollup-changelog")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("ikm1 was kept by another release (ikm1-sums-changelog)")
                .hasMessageContaining("ikm up --new-generation");
    }

    private static void anUnfinishedBuildIsContinuedByItsOwnRulesOnly(Generations old, Generations present) {
        assertThatThrownBy(() -> present.continueLive("ikm1", List.of())).isInstanceOf(GenerationException.class);
        Plan begun = present.buildNext("ikm1", Set.of("ikm1-fold-changelog"), "test");
        assertThat(begun).isEqualTo(new Plan("ikm2", true, Optional.of("ikm1")));

        assertThatThrownBy(() -> present.continueLive("ikm1", List.of()))
                .describedAs("interrupted, and started without the option")
                .isInstanceOf(GenerationException.class);
        assertThat(present.buildNext("ikm1", Set.of("ikm2-fold-changelog"), "test"))
                .isEqualTo(begun);
        assertThat(old.buildNext("ikm1", Set.of("ikm2-fold-changelog"), "test").generation())
                .describedAs("by other rules than those of the build")
                .isEqualTo("ikm3");
    }

    private static void theBuildBecomesLive(Installation installation, Generations present) {
        Plan plan = present.buildNext("ikm1", Set.of("ikm3-fold-changelog"), "test");
        assertThat(plan.generation())
                .describedAs("begun by these rules, though another was begun since")
                .isEqualTo("ikm2");
        installation.pointer().replace(plan, "complete");
        Control control = installation.control();
        assertThat(control.liveName()).contains("ikm2");
        assertThat(control.live().orElseThrow().getPrevious()).isEqualTo("ikm1");
        assertThat(control.generations()).containsOnlyKeys("ikm1", "ikm2", "ikm3");
        assertThat(control.acts()).describedAs("live, two begun, live").isEqualTo(4);
        installation.pointer().replace(plan, "complete, says the other process that builds it");
        assertThat(installation.control().acts()).isEqualTo(4);
        assertThatThrownBy(() -> installation
                        .pointer()
                        .replace(new Plan("ikm3", true, Optional.of("ikm1")), "planned too early"))
                .hasMessageContaining("follow ikm2 now");
    }

    private static void aBuildOfAnotherReleaseIsLeft(Generations present) {
        assertThat(List.of("ikm4-fold-changelog", "ikm5-fold-changelog", "ikm5-sums-changelog"))
                .extracting(topic ->
                        present.buildNext("ikm1", Set.of(topic), "test").generation())
                .containsExactly("ikm5", "ikm5", "ikm6");
    }
}
