package id.ntb.ikm.hostile;

import id.ntb.ikm.state.StoreKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One attack among well-behaved neighbours, the last of whose records comes after it. */
final class Trial {

    private final Path directory;
    private final Neighbourhood neighbourhood;

    /** @param directory for state */
    Trial(Path directory) throws Exception {
        this.directory = directory;
        try (Line line = new Line(StoreKind.IN_MEMORY, directory)) {
            line.kit().neighbours().forEach(line::publish);
            line.settle();
            neighbourhood = new Neighbourhood(line.rows());
        }
    }

    Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    /** What went otherwise than it must, a line each. */
    List<String> deviations(Attack attack) throws Exception {
        try (Line line = new Line(StoreKind.IN_MEMORY, directory)) {
            List<HostileRecord> neighbours = line.kit().neighbours();
            int last = neighbours.size() - 1;
            neighbours.subList(0, last).forEach(line::publish);
            attack.records().forEach(line::publish);
            line.settle();
            line.publish(neighbours.get(last));
            line.settle();
            return deviations(attack, line);
        } catch (RuntimeException e) {
            return List.of("stopped: " + rootOf(e));
        }
    }

    private List<String> deviations(Attack attack, Line line) {
        List<String> deviations = new ArrayList<>(line.surprises());
        deviations.addAll(AddingUp.mistakes(line.rows()));
        deviations.addAll(neighbourhood.moved(line.rows(), attack.moves()));
        SortedMap<String, String> accounts = AccountText.of(line.accounts());
        SortedMap<String, String> expected = new TreeMap<>(line.expectedAccounts());
        if (!accounts.equals(expected)) {
            expected.entrySet().removeAll(accounts.entrySet());
            deviations.add("accounts should be " + expected);
        }
        return deviations;
    }

    static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }
}
