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
record SampleFirm(
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

    /** It moves on the same day, but its office forgets to hand it over. */
    private static final int MOVES_UNNOTICED = 11;

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

    /** Two firms move to the city in the course of the year, and take their ids with them. */
    Optional<LocalDate> movesOn() {
        return number == MOVES || number == MOVES_UNNOTICED ? Optional.of(MOVING_DAY) : Optional.empty();
    }

    /** Whether its old office says that it moves; where not, the province holds what the new office says of it. */
    boolean isHandedOver() {
        return number == MOVES;
    }

    /** The office that it goes to on that day. */
    String officeOn(LocalDate day) {
        boolean moved = movesOn().filter(moving -> !day.isBefore(moving)).isPresent();
        return moved ? MOVES_TO : regency;
    }
}
