package id.ntb.ikm.fold;

import id.ntb.ikm.cube.Adder;
import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import java.util.Optional;

/** Keeps the sums over all firms, and is told which firms look different now. */
public interface Sums {

    void add(SumKey key, Tally change);

    /** The sum of that name, for what is about to be added to it now; not to be kept. */
    Adder at(SumKey key);

    void firmChanged(String ikmId);

    /** Takes a firm's claim in the place of its last one; empty where it is no unit any more. */
    void claim(String ikmId, Optional<Claim> claim);
}
