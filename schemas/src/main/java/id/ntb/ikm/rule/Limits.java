package id.ntb.ikm.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The limits of the fields of an event (section 2 of the design). Each bounds what one record can cost: a record in the
 * sums, a key in the views, a line in a dead letter.
 */
public final class Limits {

    /** Characters of a text, such as a name; as {@link String#length()} counts them. */
    public static final int TEXT = 200;

    /** Characters of a code, a number or the name of a programme. */
    public static final int CODE = 40;

    /** Hexadecimal digits of an owner's hash. */
    public static final int OWNER_HASH = 64;

    /** Lines of one production report. */
    public static final int LINES = 200;

    /** Enrolments of one registration. */
    public static final int ENROLMENTS = 50;

    /** Commodities of one registration. */
    public static final int COMMODITIES = 50;

    /**
     * Whole rupiah of the output or the raw material of one report, a trillion: large industry begins at 15 billion of
     * investment. Millions of reports at this limit still fit the sums, whichever office makes them up.
     */
    public static final long MONTH_IDR = 1_000_000_000_000L;

    /** Whole rupiah of investment. */
    public static final long INVESTMENT_IDR = 10_000_000_000_000L;

    /** Workers of one sex. */
    public static final int WORKERS = 1_000_000;

    /** Thousandths of a unit of goods in one report, a billion units. */
    public static final long QUANTITY_MILLI = 1_000_000_000_000L;

    public static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

    /** Year of founding: some workshops are older than any office's records. */
    public static final int FIRST_YEAR = 1800;

    public static final int LAST_YEAR = LAST_DATE.getYear();

    /** The first month that may be reported, {@code YYYY-MM}, which sorts as text. */
    public static final String FIRST_PERIOD = "2000-01";

    /** Moments are recorded from the first day of 2000 in WITA on. */
    public static final Instant FIRST_RECORDED =
            LocalDate.of(2000, 1, 1).atStartOfDay(EventRules.WITA).toInstant();

    /** The moment after the last at which anything can be recorded; the broker's clock sets the nearer bound. */
    public static final Instant RECORDED_BEFORE =
            LAST_DATE.plusDays(1).atStartOfDay(EventRules.WITA).toInstant();

    /** How far an office's clock may be ahead of the broker's. */
    public static final Duration AHEAD = Duration.ofDays(1);

    private Limits() {}
}
