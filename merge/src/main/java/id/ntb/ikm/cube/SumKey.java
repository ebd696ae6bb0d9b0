package id.ntb.ikm.cube;

import id.ntb.ikm.topic.Point;
import java.time.YearMonth;

/** Names one tally. Stocks, each month and each programme are tallies of their own, so that what changes stays small. */
public sealed interface SumKey {

    /** A cell (sector and regency), or a point with totals once summed up. */
    Point point();

    /** The same figure at another point. */
    SumKey at(Point point);

    /** Units, workers, investment, certificates, enrolments and flags, as of today. */
    record Stock(Point point) implements SumKey {
        @Override
        public Stock at(Point other) {
            return new Stock(other);
        }
    }

    /** Production of one month, and the change of the expected units in it. */
    record Flow(Point point, YearMonth period) implements SumKey {

        private static final int SPREAD = 0x9E3779B1;

        @Override
        public Flow at(Point other) {
            return new Flow(other, period);
        }

        /** Regencies and months are numbered through; without a factor of its own, one more in one is one less in the other. */
        @Override
        public int hashCode() {
            return point.hashCode() + SPREAD * (12 * period.getYear() + period.getMonthValue());
        }
    }

    /**
     * Participation in one edition of a programme, as of today.
     *
     * @param commodity commodity code, or empty
     */
    record Program(Point point, String program, String edition, String commodity) implements SumKey {
        @Override
        public Program at(Point other) {
            return new Program(other, program, edition, commodity);
        }
    }
}
