package id.ntb.ikm.model;

/** The laws on a few histories of the size of a district. */
class LargeHistoriesTest extends ViewLaws {

    private static final int FIRMS = 250;
    private static final int EVENTS = 2_500;

    @Override
    Property<History> histories(Histories histories) {
        return histories.property(2, random -> histories.draw(random, FIRMS, EVENTS));
    }
}
