package id.ntb.ikm.status;

import java.time.Duration;
import java.util.Locale;

/** Ages and sizes in few characters. */
final class Ages {

    private static final long MANY = 10L << 20;

    private Ages() {}

    static String text(Duration age) {
        if (age.toDays() > 1) {
            return age.toDays() + " days";
        }
        if (age.toHours() > 1) {
            return age.toHours() + " h";
        }
        return age.toMinutes() > 1 ? age.toMinutes() + " min" : Math.max(0, age.toSeconds()) + " s";
    }

    /** In kilobytes where megabytes would say too little. */
    static String size(long bytes) {
        return bytes < MANY
                ? String.format(Locale.ROOT, "%,d KB", bytes >> 10)
                : String.format(Locale.ROOT, "%,d MB", bytes >> 20);
    }
}
