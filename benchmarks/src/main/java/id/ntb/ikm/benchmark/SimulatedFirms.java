package id.ntb.ikm.benchmark;

import id.ntb.ikm.reference.Commodity;
import id.ntb.ikm.reference.ReferenceData;
import java.util.List;
import java.util.SplittableRandom;

/** Makes firms, each from its number and the seed alone. */
final class SimulatedFirms {

    private static final int LATE_PERCENT = 2;
    private static final int LATE_MONTHS = 3;
    private static final int MOVING_PERCENT = 5;
    private static final int MOST_WORKERS = 25;

    private final List<String> regencies;
    private final List<Commodity> commodities;
    private final long seed;
    private final int months;

    /** @param months of history, within which some firms move */
    SimulatedFirms(ReferenceData reference, long seed, int months) {
        this.regencies = List.copyOf(reference.regencies().keySet());
        this.commodities = List.copyOf(reference.commodities().values());
        this.seed = seed;
        this.months = months;
    }

    SimulatedFirm firm(int number) {
        SplittableRandom random = new SplittableRandom(seed + number);
        String first = any(regencies, random);
        boolean moves = random.nextInt(100) < MOVING_PERCENT;
        return new SimulatedFirm(
                number,
                first,
                moves ? any(regencies, random) : first,
                1 + random.nextInt(months),
                random.nextInt(100) < LATE_PERCENT ? LATE_MONTHS : 0,
                any(commodities, random),
                1 + random.nextInt(MOST_WORKERS));
    }

    private static <T> T any(List<T> choice, SplittableRandom random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
