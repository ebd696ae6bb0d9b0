package id.ntb.ikm.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reader.VersionHistory.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the order in which topics are read and whatever compaction took, a snapshot is one version, exactly. */
class VersionHistoryTest {

    private static final int VERSIONS = 30;
    private static final int HISTORIES = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 20251231, 64})
    void everySnapshotIsExactlyItsVersionInWhateverOrderTopicsAreRead(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            VersionHistory history = new VersionHistory(random, VERSIONS);
            VersionAssembler assembler = new VersionAssembler();
            assembler.settle();
            tail(history, assembler, Cursor.atStart(history.logs(), random));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20251231, 64})
    void everySnapshotIsExactlyItsVersionWhenOldRowsWereCompactedAway(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            VersionHistory history = new VersionHistory(random, VERSIONS);
            VersionAssembler assembler = new VersionAssembler();
            int written = 1 + random.nextInt(VERSIONS);
            Cursor cursor = Cursor.atStart(compacted(history.logs(), random.nextInt(written + 1)), random);

            // The reader starts while version "written" is the last one whose transaction was decided everywhere.
            cursor.readAllOf(written, assembler);
            for (int more = random.nextInt(10); more > 0; more--) {
                cursor.readOne(assembler);
            }
            long highest = cursor.highestRead();
            assembler.settle();
            cursor.readAllOf(highest - 1, assembler);
            tail(history, assembler, cursor);
        }
    }

    /** As happens to a reader whose machine slept: each topic is compacted by itself, as far as that got. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20251231, 64})
    void everySnapshotIsExactlyItsVersionWhenRowsAreCompactedAwayBeforeTheyAreRead(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            VersionHistory history = new VersionHistory(random, VERSIONS);
            VersionAssembler assembler = new VersionAssembler();
            assembler.settle();
            Cursor cursor = Cursor.atStart(history.logs(), random);
            List<Long> shown = new ArrayList<>();
            for (int read = random.nextInt(60); read > 0; read--) {
                cursor.readOne(assembler);
                show(history, assembler, shown);
            }

            cursor = cursor.of(compactedEach(history.logs(), random));
            while (cursor.readOne(assembler)) {
                show(history, assembler, shown);
            }
            if (assembler.blocked()) {
                assembler.settle();
                assembler.concede();
            }
            show(history, assembler, shown);
            assertThat(shown).isSorted().doesNotHaveDuplicates().endsWith((long) VERSIONS);
        }
    }

    private static Map<String, List<Entry>> compactedEach(Map<String, List<Entry>> logs, Random random) {
        Map<String, List<Entry>> left = new TreeMap<>();
        logs.keySet()
                .forEach(topic -> left.put(
                        topic, compacted(logs, random.nextInt(VERSIONS + 1)).get(topic)));
        return left;
    }

    private static void show(VersionHistory history, VersionAssembler assembler, List<Long> shown) {
        assembler.assemble().ifPresent(snapshot -> {
            long version = snapshot.version().getVersion();
            assertThat(VersionHistory.stateOf(snapshot)).isEqualTo(history.stateAt(version));
            shown.add(version);
        });
    }

    private static void tail(VersionHistory history, VersionAssembler assembler, Cursor cursor) {
        List<Long> shown = new ArrayList<>();
        do {
            show(history, assembler, shown);
        } while (cursor.readOne(assembler));
        assembler.assemble().ifPresent(last -> shown.add(last.version().getVersion()));
        assertThat(shown).isSorted().doesNotHaveDuplicates().endsWith((long) VERSIONS);
    }

    /** Leaves of the records up to a version the last of each key, as the broker's log cleaner does. */
    private static Map<String, List<Entry>> compacted(Map<String, List<Entry>> logs, long upTo) {
        Map<String, List<Entry>> left = new TreeMap<>();
        logs.forEach((topic, log) -> {
            Map<String, Entry> last = new HashMap<>();
            log.stream().filter(entry -> entry.version() <= upTo).forEach(entry -> last.put(entry.key(), entry));
            Set<Entry> kept = new HashSet<>(last.values());
            left.put(
                    topic,
                    log.stream()
                            .filter(entry -> entry.version() > upTo || kept.contains(entry))
                            .toList());
        });
        return left;
    }

    /** Reads the logs in random turns, each in its own order. */
    private record Cursor(Map<String, List<Entry>> logs, Map<String, Integer> next, List<Entry> read, Random random) {

        static Cursor atStart(Map<String, List<Entry>> logs, Random random) {
            return new Cursor(logs, new HashMap<>(), new ArrayList<>(), random);
        }

        /** Goes on in other logs, which lack some of these records, after what has been read. */
        Cursor of(Map<String, List<Entry>> others) {
            Map<String, Integer> after = new HashMap<>();
            others.forEach((topic, log) -> after.put(topic, (int) log.stream()
                    .filter(entry -> logs.get(topic).indexOf(entry) < at(topic))
                    .count()));
            return new Cursor(others, after, read, random);
        }

        boolean readOne(VersionAssembler assembler) {
            List<String> open = logs.keySet().stream()
                    .filter(topic -> at(topic) < logs.get(topic).size())
                    .toList();
            if (open.isEmpty()) {
                return false;
            }
            read(open.get(random.nextInt(open.size())), assembler);
            return true;
        }

        void readAllOf(long version, VersionAssembler assembler) {
            for (String topic : logs.keySet()) {
                while (at(topic) < logs.get(topic).size()
                        && logs.get(topic).get(at(topic)).version() <= version) {
                    read(topic, assembler);
                }
            }
        }

        long highestRead() {
            return read.stream().mapToLong(Entry::version).max().orElse(0);
        }

        private void read(String topic, VersionAssembler assembler) {
            Entry entry = logs.get(topic).get(at(topic));
            next.merge(topic, 1, Integer::sum);
            read.add(entry);
            entry.handTo(assembler);
        }

        private int at(String topic) {
            return next.getOrDefault(topic, 0);
        }
    }
}
