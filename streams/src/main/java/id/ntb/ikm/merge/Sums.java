package id.ntb.ikm.merge;

import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;

/** Keeps the sums over all firms, and is told which firms look different now. */
public interface Sums {

    void add(SumKey key, Tally change);

    void firmChanged(String ikmId);
}
