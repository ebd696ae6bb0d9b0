package id.ntb.ikm.model;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.avro.specific.SpecificRecordBase;

/** Random histories: everything that offices send and that the rules accept, conflicts above all. */
public final class Histories {

    /** What names a slot and decides who wins it, as far as a kind of event has it. */
    private static final List<String> IDENTITY =
            List.of("ikmId", "eventId", "recordedAt", "effectiveFrom", "period", "scheme", "certificateNumber");

    private final EventRules rules;

    public Histories(ReferenceData reference) {
        this.rules = new EventRules(reference);
    }

    Arbitrary<History> of(int firms, int events) {
        return Arbitraries.fromGenerator(random -> new ShrinkableHistory(draw(random, firms, events)));
    }

    /** From none to a handful of events about one to three firms. */
    Arbitrary<History> few() {
        return Arbitraries.fromGenerator(
                random -> new ShrinkableHistory(draw(random, 1 + random.nextInt(3), random.nextInt(14))));
    }

    public History draw(Random random, int firms, int size) {
        Draw draw = new Draw(random);
        List<LocalDate> todays = draw.listOf(1 + draw.below(6), draw::day);
        List<FirmDraw> pool = IntStream.range(0, firms)
                .mapToObj(serial -> new FirmDraw(draw, serial, todays))
                .toList();
        List<SpecificRecordBase> events = new ArrayList<>();
        while (events.size() < size) {
            SpecificRecordBase event = draw.of(pool).event();
            if (draw.oneIn(4) && !events.isEmpty()) {
                claimIdentity(event, draw.of(events));
            }
            if (accepted(event)) {
                events.add(event);
            }
        }
        return new History(List.copyOf(events), todays);
    }

    /** Lets an event claim the slot, the moment and the id of another one of its kind: the hardest conflict there is. */
    private static void claimIdentity(SpecificRecordBase event, SpecificRecordBase other) {
        if (event.getClass() == other.getClass()) {
            IDENTITY.stream()
                    .filter(field -> event.getSchema().getField(field) != null)
                    .forEach(field -> event.put(field, other.get(field)));
        }
    }

    private boolean accepted(SpecificRecordBase event) {
        return rules.check(event).stream().noneMatch(finding -> finding.rule().severity() == Severity.REJECT);
    }
}
