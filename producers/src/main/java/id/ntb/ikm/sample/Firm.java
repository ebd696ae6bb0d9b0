package id.ntb.ikm.sample;

import id.ntb.ikm.event.Legality;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One invented firm.
 *
 * @param number from 1, over all regencies
 * @param regency where it was first registered, the prefix of its id
 * @param since first day of its registration and of its enrolment
 */
record Firm(
        int number,
        String ikmId,
        String regency,
        String commodity,
        int workersMale,
        int workersFemale,
        long investmentIdr,
        Legality legality,
        LocalDate since) {

    private static final LocalDate MOVING_DAY = LocalDate.of(2025, 9, 1);
    private static final int MOVES = 7;
    private static final String MOVES_TO = "5271";
    private static final int BORROWS_NIB = 31;
    private static final int DORMANT_EVERY = 150;

    /** Clearly nobody's: thirteen digits, as it must be, that are the firm's number. One firm states its neighbour's. */
    String nib() {
        return "%013d".formatted(number == BORROWS_NIB ? number - 1 : number);
    }

    int workers() {
        return workersMale + workersFemale;
    }

    boolean isDormant() {
        return number % DORMANT_EVERY == 0;
    }

    /** One firm moves to the city in the course of the year, and takes its id with it. */
    Optional<LocalDate> movesOn() {
        return number == MOVES ? Optional.of(MOVING_DAY) : Optional.empty();
    }

    /** The office that it reports to on that day. */
    String officeOn(LocalDate day) {
        boolean moved = movesOn().filter(moving -> !day.isBefore(moving)).isPresent();
        return moved ? MOVES_TO : regency;
    }
}
