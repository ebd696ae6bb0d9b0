package id.ntb.ikm.cube;

/** The measures that firms contribute to; the views are made of nothing else. */
public final class Measures {

    public static final Measure UNITS = Measure.of("units");
    public static final Measure UNITS_DORMANT = Measure.of("unitsDormant");
    public static final Measure UNITS_CLOSED = Measure.of("unitsClosed");
    public static final Measure UNITS_LICENSED = Measure.of("unitsLicensed");
    public static final Measure UNITS_IN_PROCESS = Measure.of("unitsInProcess");
    public static final Measure UNITS_UNLICENSED = Measure.of("unitsUnlicensed");
    public static final Measure UNITS_SMALL = Measure.of("unitsSmall");
    public static final Measure UNITS_MEDIUM = Measure.of("unitsMedium");
    public static final Measure UNITS_LARGE = Measure.of("unitsLarge");
    public static final Measure WORKERS_MALE = Measure.of("workersMale");
    public static final Measure WORKERS_FEMALE = Measure.of("workersFemale");
    public static final Measure INVESTMENT_IDR = Measure.of("investmentIdr");
    public static final Measure CERTIFIED_UNITS = Measure.of("certifiedUnits");
    public static final Measure CERTIFICATES_EXPIRING = Measure.of("certificatesExpiring90d");
    public static final Measure ENROLLED_UNITS = Measure.of("enrolledUnits");
    public static final Measure ENROLLED_WORKERS = Measure.of("enrolledWorkers");

    /** Of programme entries: workers of the enrolled units. */
    public static final Measure WORKERS = Measure.of("workers");

    /** Of flows: change of the number of expected units from this month on; its running sum is {@code expectedUnits}. */
    public static final Measure EXPECTED_CHANGE = Measure.of("expectedChange");

    /** Of flows: reports, also withdrawn ones; makes the month appear in the views. */
    public static final Measure REPORTS = Measure.of("reports");

    public static final Measure REPORTING_UNITS = Measure.of("reportingUnits");
    public static final Measure ON_TIME_UNITS = Measure.of("onTimeUnits");
    public static final Measure VALUE_IDR = Measure.of("valueIdr");
    public static final Measure RAW_MATERIAL_IDR = Measure.of("rawMaterialIdr");

    /** Certificates by scheme code. */
    public static final String CERTIFICATES = "certificates";

    /** Firms by kind of doubt. */
    public static final String FLAGS = "flags";

    /** Value by sales channel, in rupiah. */
    public static final String CHANNELS = "channels";

    /** Thousandths of the unit, by {@link #commodity}. */
    public static final String QUANTITY_MILLI = "quantityMilli";

    /** Value in rupiah, by {@link #commodity}. */
    public static final String COMMODITY_IDR = "commodityIdr";

    /** Decimal places of a quantity that is counted in thousandths. */
    public static final int QUANTITY_SCALE = 3;

    private static final char SEPARATOR = '|';

    private Measures() {}

    /** What quantities are broken down by: a commodity in a unit; neither may contain the separator. */
    public static String commodity(String commodity, String unit) {
        return commodity + SEPARATOR + unit;
    }

    /** The commodity of what {@link #commodity} has joined. */
    static String commodityOf(String joined) {
        return joined.substring(0, joined.indexOf(SEPARATOR));
    }

    /** The unit of what {@link #commodity} has joined. */
    static String unitOf(String joined) {
        return joined.substring(joined.indexOf(SEPARATOR) + 1);
    }
}
