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

    public static final Point PROVINCE = new Point(ALL, ALL);

    @Override
    public int compareTo(Point other) {
        int bySector = sector.compareTo(other.sector);
        return bySector != 0 ? bySector : regency.compareTo(other.regency);
    }
}
