package id.ntb.ikm.reader;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.Topics;
import java.util.Comparator;

/** Which row of the views a record is about, as the record's key says it. */
sealed interface RowKey {

    Point point();

    record Headline(Point point) implements RowKey {}

    /** Production of a month, {@code YYYY-MM}. */
    record Production(Point point, String period) implements RowKey, Comparable<Production> {

        private static final Comparator<Production> ORDER =
                Comparator.comparing(Production::point).thenComparing(Production::period);

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
        public int compareTo(Program other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The row that a key names.
     *
     * @param topic one of {@link Topics#VERSIONED}
     * @param key record key on that topic, e.g. {@code PANGAN|5202|2025-03}
     * @throws IllegalArgumentException when the key has not the form that the topic's keys have
     */
    static RowKey parse(String topic, String key) {
        return switch (topic) {
            case Topics.VIEW_PROVINCE -> new Headline(Point.PROVINCE);
            case Topics.VIEW_SECTOR -> new Headline(new Point(key, Point.ALL));
            case Topics.VIEW_REGENCY -> new Headline(new Point(Point.ALL, key));
            case Topics.VIEW_CELL -> {
                String[] parts = split(key, 2, "SECTOR|REGENCY");
                yield new Headline(new Point(parts[0], parts[1]));
            }
            case Topics.VIEW_PRODUCTION -> {
                String[] parts = split(key, 3, "SECTOR|REGENCY|PERIOD");
                yield new Production(new Point(parts[0], parts[1]), parts[2]);
            }
            case Topics.VIEW_PROGRAM -> {
                String[] parts = split(key, 5, "SECTOR|REGENCY|PROGRAM|EDITION|COMMODITY");
                yield new Program(new Point(parts[0], parts[1]), parts[2], parts[3], parts[4]);
            }
            default -> throw new IllegalArgumentException("no topic of versioned rows: " + topic);
        };
    }

    private static String[] split(String key, int count, String form) {
        String[] parts = key.split("\\|", -1);
        if (parts.length != count) {
            throw new IllegalArgumentException("the key \"" + key + "\" has not the form " + form);
        }
        return parts;
    }
}
