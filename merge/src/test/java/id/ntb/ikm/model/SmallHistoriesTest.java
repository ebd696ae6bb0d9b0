package id.ntb.ikm.model;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;

/** The laws on many histories of a few events: whatever two or three events can do to each other. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class SmallHistoriesTest extends ViewLaws {

    @Override
    Arbitrary<History> histories(Histories histories) {
        return histories.few();
    }
}
