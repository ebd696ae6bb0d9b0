package id.ntb.ikm.model;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Events that have been accepted, and the days on which the clock stood in between.
 *
 * @param todays at least one; the last is the date that the views are asked for
 */
public record History(List<SpecificRecordBase> events, List<LocalDate> todays) {

    private static final int MOST_PRINTED = 40;

    public LocalDate today() {
        return todays.get(todays.size() - 1);
    }

    /** The same set of events in another order, some of them more than once. */
    public List<SpecificRecordBase> shuffled(long seed) {
        Random random = new Random(seed);
        List<SpecificRecordBase> order = new ArrayList<>(events);
        events.stream().filter(event -> random.nextInt(4) == 0).forEach(order::add);
        Collections.shuffle(order, random);
        return order;
    }

    /** A counter-example as a person reads it: one line for each event, as far as a person would read. */
    @Override
    public String toString() {
        String lines = events.stream().limit(MOST_PRINTED).map(Events::describe).collect(joining("\n  "));
        int more = Math.max(0, events.size() - MOST_PRINTED);
        return "\n  todays " + todays + "\n  " + lines + (more == 0 ? "\n" : "\n  and " + more + " more events\n");
    }
}
