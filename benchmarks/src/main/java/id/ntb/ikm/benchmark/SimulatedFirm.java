package id.ntb.ikm.benchmark;

import id.ntb.ikm.reference.Commodity;

/**
 * A firm that the simulated offices know.
 *
 * @param first regency that registered it
 * @param later regency where it is from {@code movesIn} on; the same as {@code first} where it never moves
 * @param movesIn months after the beginning of the history
 * @param registeredIn months after the beginning in which its registration arrives; its reports do not wait for that
 */
record SimulatedFirm(
        int number, String first, String later, int movesIn, int registeredIn, Commodity commodity, int workers) {

    String ikmId() {
        return "%s-%06d".formatted(first, number);
    }

    String regencyIn(int month) {
        return month < movesIn ? first : later;
    }

    boolean moves() {
        return !first.equals(later);
    }
}
