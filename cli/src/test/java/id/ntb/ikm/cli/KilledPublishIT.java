package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cli.Kills.Moment;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.sheet.EventJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What power cuts at an office, and a broker that goes away, leave behind: what there would be without them. */
class KilledPublishIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OFFICE = "5202";
    private static final long SEED = 5202;
    private static final int ROWS = 4_000;

    private static final int MORE = Integer.getInteger("ikm.kills.publish", 0);

    /** Together ten, and more of each where they are asked for; there are more where some come earlier or later than meant. */
    private static final Map<Moment, Integer> KILLS =
            Map.of(Moment.STARTING, 2 + MORE, Moment.KEEPING, 3 + MORE, Moment.SENDING, 5 + MORE);

    private static final int MOST_KILLS = 40 + 3 * MORE;
    private static final int KILLS_BEFORE_THE_BROKER_GOES = 5;

    @TempDir
    private Path directory;

    private SimulatedFiles files;

    @Test
    void killedAgainAndAgainItEndsWithTheViewsOfACleanRun() throws Exception {
        files = new SimulatedFiles(directory, OFFICE, SEED, ROWS);
        Views killed = killed();
        Views clean = clean();
        assertThat(killed.differences(clean)).isEmpty();
        assertThat(killed.digest()).isEqualTo(clean.digest());
    }

    private Views killed() throws Exception {
        Path home = Files.createDirectory(directory.resolve("killed"));
        try (Sandbox sandbox = sandbox(home);
                LiveProvince province = LiveProvince.start(sandbox, home.resolve("state"), OFFICE)) {
            PublishingOffice office = new PublishingOffice(home, sandbox, OFFICE);
            Kills kills = kill(office);
            office.succeed("publish", "--resume");
            long records = office.topics().records();
            int events = files.lines().size();
            System.out.printf("Seed %d, kills: %s; %d events, %d records%n", SEED, kills, events, records);
            assertAllSent(office);
            assertThat(records).as("some were sent, but not yet known as sent").isGreaterThan(events);
            return province.settle(records);
        }
    }

    private static Sandbox sandbox(Path home) {
        return Sandbox.start(SandboxConfig.in(home.resolve("sandbox")), text -> {});
    }

    /** A clerk who is cut off publishes the same file again, at once or after others. */
    private Kills kill(PublishingOffice office) throws Exception {
        Random random = new Random(SEED);
        Kills kills = new Kills(KILLS, random);
        Queue<Path> cutShort = new ArrayDeque<>();
        try (PowerCut cut = new PowerCut(office, random)) {
            while (!kills.enough()) {
                Path file = cutShort.isEmpty() || random.nextBoolean() ? files.next() : cutShort.remove();
                Moment moment = cut.publishAndKill(file, ROWS, kills.next());
                kills.fell(moment);
                if (moment.leavesPartUnread()) {
                    cutShort.add(file);
                }
                if (kills.total() == KILLS_BEFORE_THE_BROKER_GOES) {
                    loseBrokerUnderWay(office, cut);
                }
                assertThat(kills.total()).as("%s", kills).isLessThan(MOST_KILLS);
            }
        }
        cutShort.forEach(file -> office.succeed("publish", file.toString()));
        return kills;
    }

    /** It comes back before a producer gives up. */
    private void loseBrokerUnderWay(PublishingOffice office, PowerCut cut) throws Exception {
        try (IkmProcess publish = cut.publish(files.next())) {
            PowerCut.awaitOrEnd(publish, cut.sent(1));
            office.sandbox().stopBroker();
            assertThat(publish.isAlive()).as("publishing goes on").isTrue();
            office.sandbox().startBroker();
            assertThat(publish.awaitExit(PATIENCE)).as(publish.output()).isZero();
        }
    }

    private Views clean() throws Exception {
        Path home = Files.createDirectory(directory.resolve("clean"));
        try (Sandbox sandbox = sandbox(home);
                LiveProvince province = LiveProvince.start(sandbox, home.resolve("state"), OFFICE)) {
            PublishingOffice office = new PublishingOffice(home, sandbox, OFFICE);
            files.written().forEach(file -> office.succeed("publish", file.toString()));
            assertAllSent(office);
            assertThat(office.topics().records()).isEqualTo(files.lines().size());
            return province.settle(files.lines().size());
        }
    }

    /** Each event of the files is in the topics with all its content, nothing else is, and the office knows. */
    private void assertAllSent(PublishingOffice office) throws Exception {
        Set<String> published =
                office.topics().events().stream().map(EventJson::line).collect(Collectors.toSet());
        assertThat(some(files.lines(), published)).as("lost").isEmpty();
        assertThat(some(published, files.lines())).as("never accepted").isEmpty();
        try (Outbox outbox = office.openOutbox()) {
            assertThat(outbox.waiting()).isZero();
            assertThat(outbox.receipts())
                    .extracting(receipt -> receipt.total().sent())
                    .isEqualTo(outbox.receipts().stream()
                            .map(receipt -> receipt.total().accepted())
                            .toList());
        }
    }

    /** Those that the others lack, a few of them: all would be too many to read. */
    private static List<String> some(Set<String> lines, Set<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).limit(5).toList();
    }

    @Test
    void keepsFilesWhileTheBrokerIsAwayAndSendsThemWhenItIsBack() throws Exception {
        files = new SimulatedFiles(directory, OFFICE, SEED, ROWS);
        Path impatient = Files.writeString(directory.resolve("client.properties"), "max.block.ms=2000\n");
        try (Sandbox sandbox = sandbox(directory)) {
            OfficeTopics.create(sandbox, OFFICE);
            PublishingOffice office = new PublishingOffice(directory, sandbox, OFFICE);
            sandbox.stopBroker();
            PublishingOffice.Said said =
                    office.run("publish", files.next().toString(), "--command-config=" + impatient);
            assertThat(said.status()).as(said.text()).isEqualTo(3);
            assertThat(said.text()).contains("NOT SENT: " + files.lines().size(), "ikm publish --resume");
            sandbox.startBroker();
            office.succeed("publish", "--resume");
            assertAllSent(office);
            assertThat(office.topics().records()).isEqualTo(files.lines().size());
        }
    }
}
