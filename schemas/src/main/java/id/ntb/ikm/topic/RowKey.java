package id.ntb.ikm.topic;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * Names a row of the views: the topic that it is published to, and its key there. Whoever makes rows and whoever reads them
 * say it with this, so that the keys are written and parsed in one place.
 */
public sealed interface RowKey {

    /** Key of the province's headline row: the BPS code of NTB. */
    String PROVINCE_KEY = "52";

    /** The point of the cube that the row is about. */
    Point point();

    /** One of {@link Topics#VERSIONED}. */
    String topic();

    /** Key of the record, e.g. {@code PANGAN|5202|2025-03}. */
    String key();

    /** The headline figures of a point; each kind of point has a topic of its own. */
    record Headline(Point point) implements RowKey {

        @Override
        public String topic() {
            if (point.sector().equals(Point.ALL)) {
                return point.regency().equals(Point.ALL) ? Topics.VIEW_PROVINCE : Topics.VIEW_REGENCY;
            }
            return point.regency().equals(Point.ALL) ? Topics.VIEW_SECTOR : Topics.VIEW_CELL;
        }

        /** E.g. {@code PANGAN|5202}, {@code PANGAN}, {@code 5202}, {@code 52}. */
        @Override
        public String key() {
            return switch (topic()) {
                case Topics.VIEW_PROVINCE -> PROVINCE_KEY;
                case Topics.VIEW_REGENCY -> point.regency();
                case Topics.VIEW_SECTOR -> point.sector();
                default -> joined(point.sector(), point.regency());
            };
        }
    }

    /** Production of a month. */
    record Production(Point point, YearMonth period) implements RowKey, Comparable<Production> {

        private static final Comparator<Production> ORDER =
                Comparator.comparing(Production::point).thenComparing(Production::period);

        @Override
        public String topic() {
            return Topics.VIEW_PRODUCTION;
        }

        @Override
        public String key() {
            return joined(point.sector(), point.regency(), period.toString());
        }

        @Override
        public int compareTo(Production other) {
            return ORDER.compare(this, other);
        }
    }

    /** Participation in a programme; the commodity is empty where the enrolments name none. */
    record Program(Point point, String program, String edition, String commodity)
            implements RowKey, Comparable<Program> {

        private static final Comparator<Program> ORDER = Comparator.comparing(Program::point)
                .thenComparing(Program::program)
                .thenComparing(Program::edition)
                .thenComparing(Program::commodity);

        @Override
        public String topic() {
            return Topics.VIEW_PROGRAM;
        }

        @Override
        public String key() {
            return joined(point.sector(), point.regency(), program, edition, commodity);
        }

        @Override
        public int compareTo(Program other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The row that a record is about.
     *
     * @param topic one of {@link Topics#VERSIONED}
     * @param key of the record
     * @throws IllegalArgumentException when no row of that topic has the key
     */
    static RowKey parse(String topic, String key) {
        String[] parts = key.split("\\|", -1);
        RowKey row =
                switch (topic) {
                    case Topics.VIEW_PROVINCE -> new Headline(Point.PROVINCE);
                    case Topics.VIEW_SECTOR -> new Headline(new Point(key, Point.ALL));
                    case Topics.VIEW_REGENCY -> new Headline(new Point(Point.ALL, key));
                    case Topics.VIEW_CELL -> new Headline(cell(key, parts, 2));
                    case Topics.VIEW_PRODUCTION -> new Production(cell(key, parts, 3), month(key, parts[2]));
                    case Topics.VIEW_PROGRAM -> new Program(cell(key, parts, 5), parts[2], parts[3], parts[4]);
                    default -> throw new IllegalArgumentException("no topic of versioned rows: " + topic);
                };
        if (!row.topic().equals(topic) || !row.key().equals(key)) {
            throw noKey(key);
        }
        return row;
    }

    private static Point cell(String key, String[] parts, int count) {
        if (parts.length != count) {
            throw noKey(key);
        }
        return new Point(parts[0], parts[1]);
    }

    private static YearMonth month(String key, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw noKey(key);
        }
    }

    private static IllegalArgumentException noKey(String key) {
        return new IllegalArgumentException("no row has the key \"" + key + "\"");
    }

    private static String joined(String... parts) {
        return String.join("|", parts);
    }
}
