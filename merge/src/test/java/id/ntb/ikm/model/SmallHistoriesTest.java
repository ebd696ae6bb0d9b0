package id.ntb.ikm.model;

/** The laws on many histories of a few events: whatever two or three events can do to each other. */
class SmallHistoriesTest extends ViewLaws {

    @Override
    Property<History> histories(Histories histories) {
        return histories.property(150, histories::drawFew);
    }
}
