package id.ntb.ikm.hostile;

import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topology.FailingMerge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** One attack among well-behaved neighbours, the last of whose records comes after it. */
final class Trial {

    private final String registry = "mock://" + UUID.randomUUID();
    private final Path directory;
    private final Kit kit;
    private final List<HostileRecord> neighbours;
    private final Neighbourhood neighbourhood;

    /** @param directory for state */
    Trial(Path directory) throws Exception {
        this.directory = directory;
        kit = new Kit(avro().client());
        neighbours = kit.neighbours();
        try (Line line = line()) {
            neighbours.forEach(line::publish);
            line.settle();
            neighbourhood = new Neighbourhood(line.rows());
        }
    }

    Kit kit() {
        return kit;
    }

    AvroSerdes avro() {
        return new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
    }

    /** A new one, with the registry of the kit. */
    Line line() throws Exception {
        return line(new FailingMerge(Kit.FAULT));
    }

    private Line line(FailingMerge merging) throws Exception {
        return new Line(merging.start(StoreKind.IN_MEMORY, directory, registry));
    }

    Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    /** What went otherwise than it must, a line each; what our own fault has ended once starts again from its last commit. */
    List<String> deviations(Attack attack) throws Exception {
        FailingMerge merging = new FailingMerge(Kit.FAULT);
        List<String> deviations = deviations(attack, merging);
        return merging.hasEndedTheRun() ? deviations(attack, merging) : deviations;
    }

    private List<String> deviations(Attack attack, FailingMerge merging) throws Exception {
        try (Line line = line(merging)) {
            int last = neighbours.size() - 1;
            neighbours.subList(0, last).forEach(line::publish);
            attack.records().forEach(line::publish);
            line.settle();
            line.publish(neighbours.get(last));
            line.settle();
            return deviations(attack, line);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of("stopped: " + rootOf(e));
        }
    }

    private List<String> deviations(Attack attack, Line line) {
        List<String> deviations = new ArrayList<>(line.surprises());
        deviations.addAll(AddingUp.mistakes(line.rows()));
        deviations.addAll(neighbourhood.moved(line.rows(), attack.moves()));
        for (String absent : attack.noRows()) {
            line.rows().keySet().stream()
                    .filter(key -> key.contains(absent))
                    .forEach(key -> deviations.add("a row that must not be: " + key));
        }
        deviations.addAll(wrongAccounts(line));
        return deviations;
    }

    private static List<String> wrongAccounts(Line line) {
        SortedMap<String, String> accounts = AccountText.of(line.accounts());
        SortedMap<String, String> expected = new TreeMap<>(line.expectedAccounts());
        if (accounts.equals(expected)) {
            return List.of();
        }
        expected.entrySet().removeAll(accounts.entrySet());
        return List.of("accounts should be " + expected);
    }

    static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }
}
