package id.ntb.ikm.simulation;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** What the offices record about one firm for one month: a function of the seed, the firm and the month. */
final class FirmMonth {

    private static final int REPORTING_PERCENT = 95;
    private static final int LATE_PERCENT = 5;
    private static final int LATE_MONTHS = 2;
    private static final int CORRECTED_PERCENT = 10;
    private static final int REPEATED_PERCENT = 4;
    private static final int CHANGED_PER_MILLE = 15;
    private static final int CERTIFIED_PER_MILLE = 30;

    private final long seed;
    private final YearMonth begin;
    private final SimulatedEvents events = new SimulatedEvents();

    /** @param begin first month of the history */
    FirmMonth(long seed, YearMonth begin) {
        this.seed = seed;
        this.begin = begin;
    }

    Stream<SpecificRecord> events(SimulatedFirm firm, int month) {
        SplittableRandom random = random(firm, month);
        Stream.Builder<SpecificRecord> recorded = Stream.builder();
        if (firm.closedIn(month)) {
            return close(firm, month, random);
        }
        register(firm, month, random, recorded);
        certify(firm, month, random, recorded);
        report(firm, month, random, recorded);
        return recorded.build();
    }

    /** A firm that is not registered yet is registered all the same, so that every firm is. */
    private Stream<SpecificRecord> close(SimulatedFirm firm, int month, SplittableRandom random) {
        if (month != firm.closesIn()) {
            return Stream.empty();
        }
        YearMonth now = begin.plusMonths(month);
        Registration closing = events.closing(firm, firm.regencyIn(month), now, random);
        return firm.registeredIn() < month
                ? Stream.of(closing)
                : Stream.of(events.registration(firm, firm.first(), begin, now, random), closing);
    }

    private SplittableRandom random(SimulatedFirm firm, int month) {
        return new SplittableRandom(seed * 31 + (((long) firm.number() << 16) ^ month));
    }

    private void register(
            SimulatedFirm firm, int month, SplittableRandom random, Stream.Builder<SpecificRecord> recorded) {
        boolean changes = random.nextInt(1000) < CHANGED_PER_MILLE;
        YearMonth now = begin.plusMonths(month);
        if (month == firm.registeredIn()) {
            recorded.add(events.registration(firm, firm.first(), begin, now, random));
        }
        if (firm.movesIn(month) && firm.handedOver()) {
            recorded.add(events.handOver(firm, now, random));
        }
        if (firm.movesIn(month) || (changes && month != firm.registeredIn())) {
            recorded.add(events.registration(firm, firm.regencyIn(month), now, now, random));
        }
    }

    private void certify(
            SimulatedFirm firm, int month, SplittableRandom random, Stream.Builder<SpecificRecord> recorded) {
        if (random.nextInt(1000) < CERTIFIED_PER_MILLE) {
            Certification certificate =
                    events.certification(firm, firm.regencyIn(month), begin.plusMonths(month), random);
            recorded.add(certificate);
        }
    }

    private void report(
            SimulatedFirm firm, int month, SplittableRandom random, Stream.Builder<SpecificRecord> recorded) {
        String office = firm.regencyIn(month);
        YearMonth now = begin.plusMonths(month);
        if (random.nextInt(100) < REPORTING_PERCENT) {
            YearMonth told = random.nextInt(100) < LATE_PERCENT ? now.plusMonths(LATE_MONTHS) : now;
            Production report = events.production(firm, office, now, told, random);
            recorded.add(report);
            if (random.nextInt(100) < REPEATED_PERCENT) {
                recorded.add(report);
            }
        }
        if (month > 0 && random.nextInt(100) < CORRECTED_PERCENT) {
            // Whoever was in charge in that month corrects it, too.
            recorded.add(events.production(firm, firm.regencyIn(month - 1), now.minusMonths(1), now, random));
        }
    }
}
