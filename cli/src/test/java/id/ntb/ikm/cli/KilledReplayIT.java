package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operators' commands that die at each of their steps, and are run again. */
class KilledReplayIT {

    private static final String OFFICE = "5202";
    private static final int ROWS = 200;

    /** How often each act dies at each of its steps, and how many replays there are; 0 is one replay, and every fourth step once. */
    private static final int LONG = Integer.getInteger("ikm.kills.acts", 0);

    private static final int ROUNDS = Math.max(1, LONG);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    private Sandbox sandbox;

    @Test
    void anActThatDiedIsEndedByRunningItAgain() throws Exception {
        try (Sandbox started = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
                LiveProvince province = LiveProvince.start(started, directory.resolve("state"), OFFICE)) {
            sandbox = started;
            publish(province);
            List<IkmProcess> replays = new ArrayList<>();
            try {
                for (int replay = 1; replay <= ROUNDS; replay++) {
                    replays.add(replaced("ikm" + replay, "ikm" + (replay + 1)));
                }
                // The others ended when their generations were dropped.
                assertThat(replays.get(ROUNDS - 1).isAlive()).isTrue();
            } finally {
                for (IkmProcess replay : replays) {
                    replay.close();
                }
            }
        }
    }

    /** Every act from the start of the next generation to the end of the one before, and each died at each of its steps. */
    private IkmProcess replaced(String before, String next) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            killedAt(List.of("start.planned", "start.begun", "start.topics", "start.running"), start(next));
        }
        IkmProcess replay = process("replay-" + next, Map.of(), start(next));
        succeeds("replay", "wait", next);
        for (int round = 0; round < ROUNDS; round++) {
            thereAndBack(before, next);
        }
        succeeds("replay", "promote", next);
        dropped(before, next);
        return replay;
    }

    private void thereAndBack(String before, String next) throws Exception {
        killedAndRunAgain(
                List.of("verify.asked", "verify.met", "verify.compared", "verify.written"), "replay", "verify", next);
        killedAndRunAgain(List.of("promote.asked", "promote.decided", "promote.written"), "replay", "promote", next);
        assertThat(control().liveName()).contains(next);
        killedAndRunAgain(List.of("rollback.asked", "rollback.decided", "rollback.written"), "replay", "rollback");
        assertThat(control().liveName()).as("not led forth again").contains(before);
    }

    private void dropped(String before, String next) throws Exception {
        killedAndRunAgain(
                List.of("drop.asked", "drop.announced", "drop.left", "drop.topics", "drop.group", "drop.forgotten"),
                "replay",
                "drop",
                before);
        assertThat(control().generations()).containsOnlyKeys(next);
        assertThat(control().liveName()).contains(next);
    }

    private void publish(LiveProvince province) throws Exception {
        PublishingOffice office = new PublishingOffice(directory, sandbox, OFFICE);
        office.succeed(
                "publish", new SimulatedFiles(directory, OFFICE, 7, ROWS).next().toString());
        province.settle(office.topics().records());
    }

    private String[] start(String generation) {
        return new String[] {
            "replay",
            "start",
            "--today",
            SimulatedHistory.asOf().toString(),
            "--state",
            directory.resolve("state-" + generation).toString()
        };
    }

    private void killedAndRunAgain(List<String> points, String... command) throws Exception {
        killedAt(points, command);
        succeeds(command);
    }

    private void killedAt(List<String> points, String... command) throws Exception {
        for (int step = LONG > 0 ? 0 : 1; step < points.size(); step += LONG > 0 ? 1 : 4) {
            String point = points.get(step);
            try (IkmProcess killed = process(point, Map.of(CrashPoints.VARIABLE, point), command)) {
                assertThat(killed.awaitExit(PATIENCE))
                        .as(point + "\n" + killed.output())
                        .isEqualTo(CrashPoints.KILLED);
            }
        }
    }

    private void succeeds(String... command) throws Exception {
        try (IkmProcess process = process("again", Map.of(), command)) {
            assertThat(process.awaitExit(PATIENCE)).as(process.output()).isZero();
        }
    }

    private IkmProcess process(String name, Map<String, String> environment, String... command) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(
                "--bootstrap-server", sandbox.bootstrapServers(), "--schema-registry", sandbox.schemaRegistryUrl()));
        return IkmProcess.start(directory.resolve(name + ".out"), environment, arguments.toArray(String[]::new));
    }

    private Control control() {
        String registry = sandbox.schemaRegistryUrl();
        AvroSerdes avro = new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
        return new ControlLog(LogConsumers.of(Map.of("bootstrap.servers", sandbox.bootstrapServers())), avro).read();
    }
}
