package id.ntb.ikm.simulate;

import id.ntb.ikm.reference.Commodity;

/**
 * A firm that the simulated offices know.
 *
 * @param first regency that registered it
 * @param later regency where it is from {@code movesIn} on; the same as {@code first} where it never moves
 * @param movesIn months after the beginning of the history
 * @param registeredIn months after the beginning in which its registration arrives; its reports do not wait for that
 * @param closesIn months after the beginning from which it is closed; after the end of the history where it never is
 */
record SimulatedFirm(
        int number,
        String first,
        String later,
        int movesIn,
        int registeredIn,
        int closesIn,
        boolean licensed,
        Commodity commodity,
        int workers) {

    String ikmId() {
        return "%s-%06d".formatted(first, number);
    }

    String regencyIn(int month) {
        return month < movesIn ? first : later;
    }

    boolean movesIn(int month) {
        return !first.equals(later) && month == movesIn && !closedIn(month);
    }

    boolean closedIn(int month) {
        return month >= closesIn;
    }
}
