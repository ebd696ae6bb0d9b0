package id.ntb.ikm.topic;

/**
 * A point of the cube sector × regency; {@link #ALL} in either place is a total.
 *
 * @param sector sector code, {@code UNMAPPED}, {@code UNREGISTERED} or {@code *}
 * @param regency regency code or {@code *}
 */
public record Point(String sector, String regency) implements Comparable<Point> {

    /** Stands for all sectors, or for all regencies. */
    public static final String ALL = "*";

    /** Sector of a registration that no rule gives a sector. */
    public static final String UNMAPPED = "UNMAPPED";

    /** Sector of events about an IKM that is not registered (yet). */
    public static final String UNREGISTERED = "UNREGISTERED";

    /** Key of the province's row: the BPS code of NTB. */
    public static final String PROVINCE_KEY = "52";

    public static final Point PROVINCE = new Point(ALL, ALL);

    /** The topic that the headline figures of this point are published to. */
    public String topic() {
        if (sector.equals(ALL)) {
            return regency.equals(ALL) ? Topics.VIEW_PROVINCE : Topics.VIEW_REGENCY;
        }
        return regency.equals(ALL) ? Topics.VIEW_SECTOR : Topics.VIEW_CELL;
    }

    /** The key of the headline figures within {@link #topic()}, e.g. {@code PANGAN|5202}, {@code PANGAN}, {@code 52}. */
    public String key() {
        return switch (topic()) {
            case Topics.VIEW_PROVINCE -> PROVINCE_KEY;
            case Topics.VIEW_REGENCY -> regency;
            case Topics.VIEW_SECTOR -> sector;
            default -> sector + "|" + regency;
        };
    }

    @Override
    public int compareTo(Point other) {
        int bySector = sector.compareTo(other.sector);
        return bySector != 0 ? bySector : regency.compareTo(other.regency);
    }
}
