package id.ntb.ikm.simulation;

import id.ntb.ikm.reference.Commodity;

/**
 * A firm that the simulated offices know.
 *
 * @param first regency that registered it
 * @param later regency where it is from {@code movesIn} on; the same as {@code first} where it never moves
 * @param movesIn months after the beginning of the history
 * @param handedOver whether the old office says that it moves; where it forgets, all that the new one says is held
 * @param registeredIn months after the beginning in which its registration arrives; its reports do not wait for that
 * @param closesIn months after the beginning from which it is closed; after the end of the history where it never is
 */
record SimulatedFirm(
        int number,
        String first,
        String later,
        int movesIn,
        boolean handedOver,
        int registeredIn,
        int closesIn,
        boolean licensed,
        Commodity commodity,
        int workers) {

    String ikmId() {
        return "%s-%06d".formatted(first, number);
    }

    /** Where it is, and the office that believes to be in charge of it. */
    String regencyIn(int month) {
        return moves() && month >= movesIn ? later : first;
    }

    boolean movesIn(int month) {
        return moves() && month == movesIn;
    }

    private boolean moves() {
        return !first.equals(later) && movesIn < closesIn;
    }

    boolean closedIn(int month) {
        return month >= closesIn;
    }
}
