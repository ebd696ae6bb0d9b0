package id.ntb.ikm.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.model.Shrinker;
import id.ntb.ikm.model.Shrinkers;
import id.ntb.ikm.serde.AvroSerdes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever one office's topics hold: nothing stops, the accounts sum, and no figure of another office moves. For as long as
 * {@code -Dikm.fuzz.seconds} says; a failure names its seed, with which {@code -Dikm.fuzz.seed} finds it again.
 */
class FuzzTest {

    private static final long SECONDS = Long.getLong("ikm.fuzz.seconds", 30);
    private static final int MUTANTS = 300;
    private static final Shrinker<List<HostileRecord>> FEWER = Shrinkers.lists(Shrinkers.none());
    private static final int MOST_SHOWN = 5;
    private static final int MOST_BYTES = 300;

    @TempDir
    private Path directory;

    @Test
    void nothingStopsAndNoNeighboursFigureMoves() throws Exception {
        Trial trial = new Trial(directory);
        long first = Long.getLong("ikm.fuzz.seed", System.nanoTime());
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        long seed = first;
        do {
            List<HostileRecord> mutants = draw(trial, seed);
            if (!deviations(trial, mutants).isEmpty()) {
                List<HostileRecord> few =
                        FEWER.smallest(mutants, some -> !deviations(trial, some).isEmpty());
                assertThat(deviations(trial, few))
                        .describedAs("-Dikm.fuzz.seed=%d, shrunk to %s", seed, describe(few))
                        .isEmpty();
            }
            seed++;
        } while (System.nanoTime() < end);
        System.out.printf("Fuzzed: %d times %d records from seed %d%n", seed - first, MUTANTS, first);
    }

    private static List<HostileRecord> draw(Trial trial, long seed) {
        AvroSerdes avro = trial.avro();
        return trial.kit().mutants(seed, MUTANTS).stream()
                .filter(mutant -> !isGift(mutant, avro))
                .toList();
    }

    /** An office may hand its own firms over, and then they count where it says: no attack, and no figure that must stay. */
    private static boolean isGift(HostileRecord mutant, AvroSerdes avro) {
        try {
            return avro.deserializer().deserialize(mutant.topic(), mutant.value()) instanceof Registration event
                    && event.getIkmId().startsWith(Kit.OFFICE)
                    && !event.getRegency().equals(Kit.OFFICE);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static List<String> deviations(Trial trial, List<HostileRecord> mutants) throws Exception {
        try (Line line = trial.line()) {
            List<HostileRecord> neighbours = trial.kit().neighbours();
            int half = neighbours.size() / 2;
            neighbours.subList(0, half).forEach(line::publish);
            mutants.forEach(line::publish);
            neighbours.subList(half, neighbours.size()).forEach(line::publish);
            line.settle();
            List<String> deviations = new ArrayList<>(AddingUp.mistakes(line.rows()));
            deviations.addAll(AccountText.openAccounts(line.accounts()));
            deviations.addAll(trial.neighbourhood().moved(line.rows(), Set.of()));
            if (line.recordsRead() != neighbours.size() + mutants.size()) {
                deviations.add("read " + line.recordsRead() + " of " + (neighbours.size() + mutants.size()));
            }
            return deviations;
        } catch (RuntimeException | StackOverflowError e) {
            return List.of("stopped: " + Trial.rootOf(e));
        }
    }

    private static String describe(List<HostileRecord> records) {
        return records.stream().limit(MOST_SHOWN).map(FuzzTest::describe).toList() + " of " + records.size();
    }

    private static String describe(HostileRecord record) {
        byte[] value = record.value();
        String hex = HexFormat.of().formatHex(value, 0, Math.min(value.length, MOST_BYTES));
        return record.topic() + " " + hex + " (" + value.length + " bytes)";
    }
}
