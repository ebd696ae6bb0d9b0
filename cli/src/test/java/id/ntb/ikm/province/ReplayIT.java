package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.rule.Rules;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.state.StateStores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operators' commands on generations, on a real broker, by the commands themselves. */
class ReplayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIRMS = 300;
    private static final int READERS = 20;
    private static final int RECONNECTS = 100;

    /** By the change of a mapping: the cell and the sector that the firms leave, and those that they come to. */
    private static final int CHANGED_ROWS = 4;

    @TempDir
    private Path directory;

    @Test
    void readersNoticeNothingOfAReplayBesideALiveGeneration() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {})) {
            Installation installation = new Installation(sandbox, directory.resolve("state"));
            Operator operator = new Operator(sandbox, directory);
            try (ProvinceService service = installation.up(Rules.shipped());
                    PublishingFirms firms = PublishingFirms.start(installation, FIRMS);
                    SeenFigures seen = SeenFigures.start(service.port(), READERS / 2)) {
                await().atMost(PATIENCE).until(() -> seen.units() >= FIRMS);
                try (FollowingReaders following = FollowingReaders.start(service.port(), READERS / 4);
                        ReplayInBackground replay = operator.startReplay()) {
                    promotedAndBackAndForth(operator, seen);
                    assertThat(operator.run("replay", "drop", "ikm1")).isZero();
                    int published = firms.stop();
                    await().atMost(PATIENCE).until(() -> seen.units() == published && following.units() == published);
                    assertThat(following.faults()).isEmpty();
                    assertThat(following.reconnects()).isGreaterThan(RECONNECTS);
                    buriedOnce(installation, published - FIRMS);
                    leftOnTheCluster(installation);
                    assertThat(replay.isRunning()).isTrue();
                }
                assertThat(seen.faults()).isEmpty();
                assertThat(seen.generations()).containsExactly("ikm1", "ikm2", "ikm1", "ikm2");
            }
        }
    }

    private static void promotedAndBackAndForth(Operator operator, SeenFigures seen) throws Exception {
        await().atMost(PATIENCE).until(() -> operator.run("replay", "wait", "ikm2", "--timeout", "1") == 0);
        assertThat(operator.run("replay", "promote", "ikm2")).as("not compared").isOne();
        assertThat(operator.output()).contains("ikm replay verify ikm2");
        assertThat(operator.run("replay", "verify", "ikm2"))
                .as(operator.output())
                .isZero();
        assertThat(operator.output()).contains("EQUAL");
        for (String[] act : new String[][] {{"promote", "ikm2"}, {"rollback"}, {"promote", "ikm2"}}) {
            int changes = seen.generations().size();
            assertThat(operator.run("replay", act)).as(operator.output()).isZero();
            await().atMost(PATIENCE).until(() -> seen.generations().size() == changes + 1);
        }
        assertThat(operator.run("log")).isZero();
        assertThat(operator.output()).contains("BEGIN", "VERIFY", "PROMOTE", "ROLLBACK");
    }

    /** Two generations came across each of these records, and at the end one. */
    private static void buriedOnce(Installation installation, int letters) {
        await().atMost(PATIENCE).until(() -> installation.deadLetters().size() >= letters);
        assertThat(installation.deadLetters()).hasSize(letters).doesNotHaveDuplicates();
    }

    private static void leftOnTheCluster(Installation installation) throws Exception {
        List<String> topics = installation.topics();
        assertThat(topics).noneMatch(topic -> topic.startsWith("ikm1-") || topic.startsWith("ikm.view.ikm1."));
        assertThat(topics.stream().filter(topic -> topic.endsWith("-changelog")))
                .as("that a later release has to read")
                .containsExactlyInAnyOrderElementsOf(StateStores.LOGGED.stream()
                        .map(store -> "ikm2-" + store + "-changelog")
                        .toList());
    }

    @Test
    void aChangedMappingIsRefusedReplayedAndItsDifferencesAreThoseForetold() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {})) {
            Installation installation = new Installation(sandbox, directory.resolve("state"));
            Operator operator = new Operator(sandbox, directory);
            underTheOldRules(installation);
            assertThat(operator.run("replay", "plan")).isZero();
            assertThat(operator.output()).contains("differ in commodity_kbli.csv");
            try (ReplayInBackground replay = operator.startReplay()) {
                await().atMost(PATIENCE)
                        .until(() -> operator.run("replay", "list") == 0
                                && operator.output().contains("ikm2"));
                await().atMost(PATIENCE).until(() -> operator.run("replay", "wait", "ikm2", "--timeout", "1") == 0);
                differsAsForetold(operator);
                assertThat(operator.run("replay", "promote", "ikm2")).isOne();
                assertThat(operator.run("replay", "promote", "ikm2", "--accept-differences", "3"))
                        .isOne();
                assertThat(operator.run("replay", "promote", "ikm2", "--accept-differences", "" + CHANGED_ROWS))
                        .isZero();
                assertThat(operator.run("replay", "rollback"))
                        .as("nobody works on ikm1")
                        .isOne();
                assertThat(operator.output()).contains("--although-behind");
                assertThat(replay.isRunning()).isTrue();
            }
        }
    }

    /** Where the release alone is another one, and keeps its state in other topics, the figures are the same. */
    @Test
    void anotherLayoutOfTheStateIsRefusedReplayedAndEqual() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {})) {
            Installation installation = new Installation(sandbox, directory.resolve("state"));
            Operator operator = new Operator(sandbox, directory);
            try (ProvinceService service = installation.up(Rules.shipped());
                    SeenFigures seen = SeenFigures.start(service.port(), 1)) {
                installation.publish(TeaFirms.open(FIRMS));
                await().atMost(PATIENCE).until(() -> seen.units() == FIRMS);
            }
            installation.makeTopic("ikm1-sums-changelog");
            assertThatThrownBy(() -> installation.up(Rules.shipped()).close())
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("ikm1-sums-changelog")
                    .hasMessageContaining("ikm replay start");
            try (ReplayInBackground replay = operator.startReplay()) {
                await().atMost(PATIENCE).until(() -> operator.run("replay", "wait", "ikm2", "--timeout", "1") == 0);
                assertThat(operator.run("replay", "verify", "ikm2"))
                        .as(operator.output())
                        .isZero();
                assertThat(operator.output()).contains("EQUAL");
                assertThat(operator.run("replay", "promote", "ikm2")).isZero();
                assertThat(replay.isRunning()).isTrue();
            }
        }
    }

    private static void underTheOldRules(Installation installation) throws Exception {
        try (ProvinceService service = installation.up(TestRules.teaIsFood());
                SeenFigures seen = SeenFigures.start(service.port(), 1)) {
            installation.publish(TeaFirms.open(FIRMS));
            await().atMost(PATIENCE).until(() -> seen.units() == FIRMS);
        }
    }

    private static void differsAsForetold(Operator operator) {
        assertThat(operator.run("replay", "verify", "ikm2", "--limit", "1000")).isOne();
        assertThat(operator.output().lines().filter(line -> line.startsWith("row ")))
                .containsExactlyInAnyOrder(
                        "row     cell KIMIA_FARMASI|5202",
                        "row     cell PANGAN|5202",
                        "row     sector KIMIA_FARMASI",
                        "row     sector PANGAN");
        assertThat(operator.output().lines().filter(line -> line.startsWith("firm ")))
                .hasSize(FIRMS);
        assertThat(operator.output())
                .contains("units: " + FIRMS + " -> 0", "units: 0 -> " + FIRMS)
                .contains("rules   differ in commodity_kbli.csv");
    }
}
