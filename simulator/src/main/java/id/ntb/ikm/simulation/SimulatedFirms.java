package id.ntb.ikm.simulation;

import id.ntb.ikm.reference.Commodity;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.Regency;
import java.util.List;
import java.util.SplittableRandom;

/** Makes firms, each from its number and the seed alone. */
final class SimulatedFirms {

    private static final int LATE_PERCENT = 2;
    private static final int LATE_MONTHS = 3;
    private static final int MOVING_PERCENT = 5;

    /** Of the firms that move, the old office forgets to hand over one in so many. */
    private static final int FORGOTTEN_EVERY = 10;

    private static final int CLOSING_PERCENT = 8;
    private static final int NEVER = Integer.MAX_VALUE;

    /** About 13,000 of the province's 20,000 IKM are licensed. */
    private static final int LICENSED_PERCENT = 65;

    private static final int MOST_WORKERS = 25;

    private final List<Regency> regencies;
    private final int population;
    private final List<Commodity> commodities;
    private final long seed;
    private final int months;

    /** @param months of history, within which some firms move */
    SimulatedFirms(ReferenceData reference, long seed, int months) {
        this.regencies = List.copyOf(reference.regencies().values());
        this.population = regencies.stream().mapToInt(Regency::population).sum();
        this.commodities = List.copyOf(reference.commodities().values());
        this.seed = seed;
        this.months = months;
    }

    SimulatedFirm firm(int number) {
        SplittableRandom random = new SplittableRandom(seed + number);
        String first = regency(random);
        boolean moves = random.nextInt(100) < MOVING_PERCENT;
        String later = moves ? regency(random) : first;
        return new SimulatedFirm(
                number,
                first,
                later,
                1 + random.nextInt(months),
                number % FORGOTTEN_EVERY != 0,
                random.nextInt(100) < LATE_PERCENT ? LATE_MONTHS : 0,
                random.nextInt(100) < CLOSING_PERCENT ? 1 + random.nextInt(months) : NEVER,
                random.nextInt(100) < LICENSED_PERCENT,
                any(commodities, random),
                1 + random.nextInt(MOST_WORKERS));
    }

    /** Where more people live there are more firms. */
    private String regency(SplittableRandom random) {
        int person = random.nextInt(population);
        for (Regency regency : regencies) {
            person -= regency.population();
            if (person < 0) {
                return regency.code();
            }
        }
        throw new IllegalStateException("the persons of the regencies are " + population);
    }

    private static <T> T any(List<T> choice, SplittableRandom random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
