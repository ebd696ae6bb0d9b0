package id.ntb.ikm.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Decides what the next kill is to interrupt, and counts what the kills did interrupt. */
final class Kills {

    /** What a publication that is cut off was about. */
    enum Moment {
        /** Nothing of the file was in the outbox. */
        STARTING,
        /** Part of the file was in the outbox. */
        KEEPING,
        /** The file was in the outbox, and part of it on its way. */
        SENDING,
        /** Everything was sent: nothing was interrupted, so this kill does not count. */
        NOTHING;

        /** Whether the file has to be published again. */
        boolean leavesPartUnread() {
            return this == STARTING || this == KEEPING;
        }
    }

    private final Map<Moment, Integer> missing;
    private final Map<Moment, Integer> fallen = new EnumMap<>(Moment.class);
    private final Random random;

    /** @param wanted how many kills each moment must get at least */
    Kills(Map<Moment, Integer> wanted, Random random) {
        this.missing = new EnumMap<>(wanted);
        this.random = random;
    }

    /** Whether each moment has got its kills. */
    boolean enough() {
        return missing.isEmpty();
    }

    /** Any moment that still needs kills. */
    Moment next() {
        List<Moment> open = List.copyOf(missing.keySet());
        return open.get(random.nextInt(open.size()));
    }

    void fell(Moment moment) {
        fallen.merge(moment, 1, Integer::sum);
        missing.computeIfPresent(moment, (same, kills) -> kills > 1 ? kills - 1 : null);
    }

    /** All kills, also those that came too late. */
    int total() {
        return fallen.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** E.g. "6 starting, 7 keeping, 7 sending". */
    @Override
    public String toString() {
        return fallen.entrySet().stream()
                .map(fell -> fell.getValue() + " " + fell.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
