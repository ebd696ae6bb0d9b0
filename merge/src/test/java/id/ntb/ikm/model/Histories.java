package id.ntb.ikm.model;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

    /** Laws about histories of one kind. */
    public Property<History> property(int tries, Function<Random, History> kind) {
        return new Property<>(tries, kind, new HistoryShrinker(this::accepted));
    }

    /** From none to a handful of events about one to three firms. */
    History drawFew(Random random) {
        return draw(random, 1 + random.nextInt(3), random.nextInt(14));
    }

    public History draw(Random random, int firms, int size) {
        Draw draw = new Draw(random);
        List<LocalDate> todays = draw.listOf(1 + draw.below(6), draw::day);
        List<FirmDraw> pool = IntStream.range(0, firms)
                .mapToObj(serial -> new FirmDraw(draw, serial, todays))
                .toList();
        List<SpecificRecordBase> events = new ArrayList<>();
        while (events.size() < size) {
            for (SpecificRecordBase event : draw.of(pool).events()) {
                if (draw.oneIn(4) && !events.isEmpty()) {
                    claimIdentity(event, anyOf(events, event, draw), draw.oneIn(2));
                }
                if (accepted(event)) {
                    events.add(event);
                }
            }
        }
        return new History(List.copyOf(events), todays);
    }

    /** A history to which one office has added as much again, all of it hostile. */
    History drawHostile(Random random, String office, int firms, int size) {
        return drawHostile(random, office, firms, size, this::accepted);
    }

    /** With hostile events that the rules accept, and others that they refuse. */
    public History drawLawless(Random random, String office, int firms, int size) {
        return drawHostile(random, office, firms, size, event -> true);
    }

    private History drawHostile(
            Random random, String office, int firms, int size, Predicate<SpecificRecordBase> wanted) {
        History honest = draw(random, firms, size);
        HostileDraw hostile = new HostileDraw(new Draw(random), office);
        List<SpecificRecordBase> events = new ArrayList<>(honest.events());
        while (events.size() < 2 * size) {
            SpecificRecordBase event = hostile.event(events);
            if (wanted.test(event)) {
                events.add(event);
            }
        }
        return new History(List.copyOf(events), honest.todays());
    }

    /** Mostly an earlier event about the same firm, so that offices meet there; else any, as a mistyped number has it. */
    private static SpecificRecordBase anyOf(List<SpecificRecordBase> earlier, SpecificRecordBase event, Draw draw) {
        List<SpecificRecordBase> ofSameFirm = earlier.stream()
                .filter(other -> Events.ikmId(other).equals(Events.ikmId(event)))
                .toList();
        return ofSameFirm.isEmpty() || draw.oneIn(4) ? draw.of(earlier) : draw.of(ofSameFirm);
    }

    /** Lets an event claim the slot, the moment and the id of another one of its kind: the hardest conflict there is. */
    private static void claimIdentity(SpecificRecordBase event, SpecificRecordBase other, boolean sameOffice) {
        if (event.getClass() == other.getClass()) {
            if (sameOffice) {
                event.put("office", other.get("office"));
            }
            IDENTITY.stream()
                    .filter(field -> event.getSchema().getField(field) != null)
                    .forEach(field -> event.put(field, other.get(field)));
        }
    }

    boolean accepted(SpecificRecordBase event) {
        return rules.check(event).stream().noneMatch(finding -> finding.rule().severity() == Severity.REJECT);
    }
}
