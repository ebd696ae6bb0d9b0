package id.ntb.ikm.sample;

import id.ntb.ikm.rule.EventRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/** Office hours in WITA. */
final class Days {

    private static final int OPENS = 8;
    private static final int MINUTES_OPEN = 7 * 60;

    private Days() {}

    static Instant officeHour(LocalDate day, Random random) {
        return day.atTime(OPENS, 0)
                .plusMinutes(random.nextInt(MINUTES_OPEN))
                .atZone(EventRules.WITA)
                .toInstant();
    }
}
