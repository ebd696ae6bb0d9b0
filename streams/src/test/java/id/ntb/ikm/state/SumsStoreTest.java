package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SumsStoreTest {

    private static final Point CELL = new Point("PANGAN", "5202");
    private static final EventTopic TOPIC = new EventTopic("5202", EventType.REGISTRATION);

    private final CountedRows rows = new CountedRows();
    private SumsStore sums = opened();

    /** What twenty thousand firms can say at most in one moment does not fit into a record of any size that brokers take. */
    @Test
    void aMomentOfAnySizeIsSentInPartsOfABoundedSize() {
        for (int i = 0; i < 60_000; i++) {
            sums.add(program(i), new Tally().add(Measures.UNITS, 1 + i).add(Measures.WORKERS, 7));
            sums.claim(ikmId(i), Optional.of(new Claim(CELL, String.format("%013d", i), "f".repeat(64))));
        }

        List<Partial> parts = sums.takeMoment(2);

        List<byte[]> records = parts.stream().map(PartialCodec::write).toList();
        assertThat(records.stream().mapToLong(record -> record.length).sum()).isGreaterThan(16 << 20);
        assertThat(records).allMatch(record -> record.length <= MomentParts.MAX_BYTES);
        Map<SumKey, Tally> sent = new HashMap<>();
        Map<String, Optional<Claim>> claims = new HashMap<>();
        parts.forEach(part -> sent.putAll(part.sums()));
        parts.forEach(part -> claims.putAll(part.claims()));
        assertThat(sent).hasSize(60_000).containsEntry(program(41_234), tally(41_235));
        assertThat(claims).hasSize(60_000);
        assertThat(parts.subList(0, parts.size() - 1))
                .allMatch(part -> part.progress().isEmpty());
        assertThat(parts.get(parts.size() - 1).progress()).isPresent();
    }

    /** Writing every firm that waits at each commit once took a third of the processing time of a catch-up. */
    @Test
    void whatWaitsIsWrittenOnceAndNotAtEachCommit() {
        for (int i = 0; i < 20_000; i++) {
            sums.firmChanged(ikmId(i));
        }
        sums.writeBack();
        rows.reset();
        for (int commit = 0; commit < 50; commit++) {
            count();
            sums.takeFirms(1);
            sums.writeBack();
        }

        assertThat(rows.bytes()).isLessThan(50 * 200);
        assertThat(rows.largest()).isLessThan(16 * 1024);
    }

    @Test
    void whatWaitsIsStillThereAfterARestart() {
        sums.add(program(1), tally(5));
        sums.claim(ikmId(1), Optional.empty());
        sums.claim(ikmId(2), Optional.of(new Claim(CELL, "1", null)));
        sums.writeBack();
        sums.claim(ikmId(2), Optional.of(new Claim(CELL, "2", null)));
        sums.add(program(1), tally(3));
        sums.writeBack();

        sums = opened();

        Partial moment = sums.takeMoment(2).get(0);
        assertThat(moment.sums())
                .containsExactly(Map.entry(program(1), new Tally().add(tally(5)).add(tally(3))));
        assertThat(moment.claims())
                .containsOnly(
                        Map.entry(ikmId(1), Optional.empty()),
                        Map.entry(ikmId(2), Optional.of(new Claim(CELL, "2", null))));
    }

    @Test
    void firmsKeepTheirTurnsThroughARestart() {
        for (int i = 0; i < 1_000; i++) {
            sums.firmChanged(ikmId(i));
        }
        sums.writeBack();
        sums.takeFirms(450);
        sums.firmChanged(ikmId(0));
        sums.writeBack();

        sums = opened();

        List<String> left = sums.takeFirms(2_000);
        assertThat(left).startsWith(ikmId(400)).contains(ikmId(0), ikmId(999)).doesNotContain(ikmId(399));
        sums.writeBack();
        sums = opened();
        assertThat(sums.takeFirms(2_000)).isEmpty();
    }

    private void count() {
        sums.count(TOPIC, progress -> progress.plus(Fate.APPLIED, progress.nextOffset(), Instant.EPOCH));
    }

    /** A store as Streams opens it, over the rows that there are. */
    private SumsStore opened() {
        SumsStore store = new SumsStore(StoreSection.SUMS.in(rows.store()), "rules");
        if (store.asOf().isEmpty()) {
            store.setAsOf(LocalDate.of(2025, 6, 10));
        }
        return store;
    }

    private static SumKey program(int number) {
        return new SumKey.Program(CELL, String.format("PROGRAM-%032d", number), "E".repeat(40), "C".repeat(40));
    }

    private static Tally tally(int units) {
        return new Tally().add(Measures.UNITS, units).add(Measures.WORKERS, 7);
    }

    private static String ikmId(int serial) {
        return String.format("5202-%06d", serial);
    }
}
