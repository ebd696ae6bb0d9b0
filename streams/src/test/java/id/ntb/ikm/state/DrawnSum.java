package id.ntb.ikm.state;

import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import java.util.List;

/** A sum as it was drawn, in parts that can be left out one by one. */
record DrawnSum(SumKey key, List<Amount> amounts) {

    record Amount(Measure measure, long value) {}

    Tally tally() {
        Tally tally = new Tally();
        amounts.forEach(amount -> tally.add(amount.measure(), amount.value()));
        return tally;
    }
}
