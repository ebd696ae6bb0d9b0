package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.act.Control;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.generation.Plan;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.rule.Rules;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topology.Pipeline;
import id.ntb.ikm.topology.TopologyFixture;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.IkmView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one set of rules to the next, on a real broker. */
class NewGenerationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIRMS = 500;

    private final Rules before = TestRules.teaIsFood();
    private final Rules now = Rules.shipped();

    @TempDir
    private Path directory;

    @Test
    void sumsAreNotContinuedUnderOtherRulesButBuiltAnewWhileReadersKeepTheOld() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {})) {
            Installation installation = new Installation(sandbox, directory.resolve("state"));
            try (ViewReader reader = installation.reader()) {
                reader.start();
                liveUnderTheOldRules(installation, reader);
                refused(installation);
                refusedByTheStateItself(installation);
                builtAnew(installation, reader);
            }
            continuedUnderTheNewRules(installation);
        }
    }

    private void liveUnderTheOldRules(Installation installation, ViewReader reader) throws Exception {
        try (ProvinceService service = installation.up(before)) {
            installation.publish(TeaFirms.open(FIRMS));
            installation.publishJunk("5202-000001");
            await().atMost(PATIENCE).until(() -> records(reader) == FIRMS + 1);
            assertThat(units(reader.snapshot().orElseThrow(), "PANGAN")).isEqualTo(FIRMS);
        }
        installation.publish(List.of(TeaFirms.closed(1)));
        installation.publishJunk("5202-000002");
    }

    private void refused(Installation installation) {
        assertThatThrownBy(() -> installation.up(now).close())
                .isInstanceOf(StartException.class)
                .hasMessageContaining("commodity_kbli.csv")
                .hasMessageContaining("ikm up --new-generation");
    }

    /** As where another process has begun with other rules, after this one had looked. */
    private void refusedByTheStateItself(Installation installation) throws Exception {
        try (Pipeline pipeline = installation.pipeline(now)) {
            pipeline.start();
            await().atMost(PATIENCE).until(() -> pipeline.problem().orElse("").contains("was made by other rules"));
            assertThat(pipeline.problem().orElseThrow()).contains("ikm up --new-generation");
        }
    }

    private void builtAnew(Installation installation, ViewReader reader) throws Exception {
        List<ViewSnapshot> shown = new CopyOnWriteArrayList<>();
        List<String> told = new CopyOnWriteArrayList<>();
        reader.addListener(shown::add);
        try (ProvinceService service = installation.upWithNewGeneration(now, told::add)) {
            assertThat(generation(reader.snapshot().orElseThrow()))
                    .describedAs("shown until the next one is complete")
                    .isEqualTo("ikm1");
            await().atMost(PATIENCE)
                    .until(() ->
                            reader.snapshot().map(NewGenerationIT::generation).equals(Optional.of("ikm2")));
        }
        assertThat(shown).allSatisfy(snapshot -> assertThat(units(snapshot, "KIMIA_FARMASI"))
                .describedAs("of the first and every version of the new generation")
                .isEqualTo(FIRMS - 1));
        assertThat(shown.get(0).version().getDigest()).isEqualTo(digestOfACleanRun());
        assertThat(shown.get(0).version().getRules())
                .isEqualTo(now.fingerprint().hex());
        assertThat(told).anyMatch(line -> line.contains("ikm2 is live") && line.contains(String.valueOf(FIRMS + 3)));
        assertThat(installation.deadLetters()).hasSize(2).doesNotHaveDuplicates();
        assertThat(account(shown.get(0)).getDeadLettered()).isEqualTo(2);
    }

    /** A release with the same rules goes on, and nobody may move a pointer that has moved. */
    private void continuedUnderTheNewRules(Installation installation) throws Exception {
        Control control = installation.control();
        assertThat(control.liveName()).contains("ikm2");
        assertThat(control.generations()).containsOnlyKeys("ikm1", "ikm2");
        assertThat(control.acts()).describedAs("first, begun, live").isEqualTo(3);
        assertThatThrownBy(() -> installation
                        .pointer()
                        .replace(new Plan("ikm3", true, Optional.of("ikm1")), "planned too early"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("follow ikm2 now");
        try (ProvinceService service = installation.up(now);
                ViewReader reader = installation.reader()) {
            reader.start();
            installation.publishJunk("5202-000003");
            await().atMost(PATIENCE).until(() -> records(reader) == FIRMS + 4);
        }
        assertThat(installation.deadLetters()).hasSize(3).doesNotHaveDuplicates();
    }

    private String digestOfACleanRun() throws Exception {
        try (TopologyFixture clean = new TopologyFixture(StoreKind.IN_MEMORY, directory.resolve("clean"))) {
            for (Registration event : TeaFirms.open(FIRMS)) {
                clean.publish(event);
            }
            clean.publish(TeaFirms.closed(1));
            clean.settle();
            return clean.version().getDigest();
        }
    }

    private static String generation(ViewSnapshot snapshot) {
        return snapshot.version().getGeneration();
    }

    private static long units(ViewSnapshot snapshot, String sector) {
        return snapshot.at(new Point(sector, Point.ALL)).map(IkmView::getUnits).orElse(0L);
    }

    private static long records(ViewReader reader) {
        return reader.snapshot()
                .map(NewGenerationIT::account)
                .map(Account::getRead)
                .orElse(0L);
    }

    private static Account account(ViewSnapshot snapshot) {
        return snapshot.version().getAccounts().stream()
                .filter(account -> account.getEventType().equals("registration"))
                .findFirst()
                .orElse(new Account("5202", "registration", 0L, 0L, 0L, 0L, 0L));
    }
}
