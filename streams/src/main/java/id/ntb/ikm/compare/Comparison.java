package id.ntb.ikm.compare;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.act.Acts;
import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.act.ControlWriter;
import id.ntb.ikm.control.Generation;
import id.ntb.ikm.control.Verification;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.generation.Members;
import id.ntb.ikm.generation.VersionLog;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.view.Account;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.admin.Admin;

/** Compares a generation with the live one, and puts on record what was found. */
public final class Comparison {

    private final ControlLog log;
    private final ControlWriter writer;
    private final MeetingPoint meetings;
    private final RowsOfVersion rows;
    private final FirmDifferences firms;
    private final CrashPoints crash;
    private final Acts acts = Acts.ofThisProcess();

    /**
     * Compares on one cluster.
     *
     * @param admin stays the caller's
     * @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names
     */
    public Comparison(Admin admin, Map<String, Object> connection, AvroSerdes avro, CrashPoints crash) {
        LogConsumers consumers = LogConsumers.ofWhatIsThere(connection);
        this.log = new ControlLog(consumers, avro);
        this.writer = new ControlWriter(connection, log, avro);
        this.meetings = new MeetingPoint(
                new VersionLog(consumers, avro), new Members(admin), new Stops(writer), InstantSource.system());
        this.rows = new RowsOfVersion(consumers, avro);
        this.firms = new FirmDifferences(consumers, avro);
        this.crash = crash;
    }

    /**
     * Brings both to equal positions and compares positions, digest, row counts and rows.
     *
     * @param patience how long they may take to meet
     * @throws GenerationException when there is no such generation, readers follow it, the two do not meet, or rows are gone
     */
    public ComparisonResult with(String name, Duration patience) throws InterruptedException, ExecutionException {
        crash.at("verify.asked");
        Control control = log.read();
        Generation ours = control.generation(name)
                .filter(generation -> !generation.getGoes())
                .orElseThrow(() -> new GenerationException("there is no generation " + name
                        + ", or it is being taken away; `ikm replay list` shows those there are."));
        String live = control.liveName()
                .filter(followed -> !followed.equals(name))
                .orElseThrow(() ->
                        new GenerationException("readers follow " + name + ": there is nothing to compare it with."));
        VersionPair pair = meetings.find(name, live, patience);
        crash.at("verify.met");
        ComparisonResult result = compare(pair, ours, control);
        crash.at("verify.compared");
        record(name, live, result);
        crash.at("verify.written");
        return result;
    }

    private ComparisonResult compare(VersionPair pair, Generation ours, Control control) {
        Map<ViewRow.Id, SpecificRecordBase> there = rows.read(pair.live());
        Map<ViewRow.Id, SpecificRecordBase> here = rows.read(pair.ours());
        List<RowDifference> differences = RowDifferences.between(there, here);
        List<FirmDifference> behind = differences.isEmpty()
                ? List.of()
                : firms.between(pair.live().getGeneration(), pair.ours().getGeneration());
        return new ComparisonResult(
                pair, here.size(), there.size(), differences, behind, rules(ours, control), accounts(pair));
    }

    private static List<String> rules(Generation ours, Control control) {
        Map<String, String> live = control.live().orElseThrow().getRuleParts();
        Set<String> names = new TreeSet<>(live.keySet());
        names.addAll(ours.getRuleParts().keySet());
        names.removeIf(
                name -> live.getOrDefault(name, "").equals(ours.getRuleParts().getOrDefault(name, "")));
        return List.copyOf(names);
    }

    private static List<String> accounts(VersionPair pair) {
        Set<Account> there = new HashSet<>(pair.live().getAccounts());
        return pair.ours().getAccounts().stream()
                .filter(account -> !there.contains(account))
                .map(account -> text(account, there))
                .toList();
    }

    private static String text(Account ours, Set<Account> there) {
        String live = there.stream()
                .filter(account -> account.getOffice().equals(ours.getOffice())
                        && account.getEventType().equals(ours.getEventType()))
                .map(Comparison::fates)
                .findFirst()
                .orElse("not read");
        return "%s %s: %s there, %s here".formatted(ours.getOffice(), ours.getEventType(), live, fates(ours));
    }

    private static String fates(Account account) {
        return "%,d read, %,d applied, %,d superseded, %,d duplicates, %,d dead letters"
                .formatted(
                        account.getRead(),
                        account.getApplied(),
                        account.getSuperseded(),
                        account.getDuplicate(),
                        account.getDeadLettered());
    }

    private void record(String name, String live, ComparisonResult result) {
        Verification found = new Verification(
                live,
                result.pair().ours().getVersion(),
                result.pair().live().getVersion(),
                result.pair().ours().getDigest(),
                (long) result.rows().size(),
                acts.now());
        writer.change(now -> {
            Map<String, SpecificRecord> records = new HashMap<>();
            now.generation(name).ifPresent(generation -> {
                records.put(
                        ControlKey.generation(name),
                        Generation.newBuilder(generation).setVerified(found).build());
                acts.add(
                        now,
                        Act.VERIFY,
                        name,
                        "%,d rows differ from %s".formatted(found.getDifferences(), live),
                        records);
            });
            return records;
        });
    }
}
