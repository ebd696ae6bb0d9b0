package id.ntb.ikm.rule;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Scale;

/** Scale of an industry by Permenperin 64/M-IND/PER/7/2016, articles 3 to 5: workers, and investment without land and buildings. */
public final class ScaleRule {

    private static final int SMALL_WORKERS = 19;
    private static final long SMALL_BELOW_IDR = 1_000_000_000L;
    private static final long LARGE_ABOVE_IDR = 15_000_000_000L;

    private ScaleRule() {}

    public static Scale of(Registration registration) {
        long workers = (long) registration.getWorkersMale() + registration.getWorkersFemale();
        long investmentIdr = registration.getInvestmentIdr();
        if (workers <= SMALL_WORKERS && investmentIdr < SMALL_BELOW_IDR) {
            return Scale.SMALL;
        }
        return workers > SMALL_WORKERS && investmentIdr > LARGE_ABOVE_IDR ? Scale.LARGE : Scale.MEDIUM;
    }
}
