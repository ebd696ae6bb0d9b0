package id.ntb.ikm.sample;

/**
 * The firms that made one commodity for the programme.
 *
 * @param workers of all these firms together
 */
record Product(String commodity, int units, int workers) {}
