package id.ntb.ikm.model;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;

/** The laws on a few histories of the size of a district. */
@PropertyDefaults(tries = 2, edgeCases = EdgeCasesMode.NONE)
class LargeHistoriesTest extends ViewLaws {

    private static final int FIRMS = 250;
    private static final int EVENTS = 2_500;

    @Override
    Arbitrary<History> histories(Histories histories) {
        return histories.of(FIRMS, EVENTS);
    }
}
