package id.ntb.ikm.asof;

/**
 * What the views of a date leave out of one topic, or take in although nobody but the office could know it.
 *
 * @param later records that their office had not recorded yet at the moment of knowledge
 * @param onTheWay records that count, although the broker took them only after the moment of knowledge
 * @param held statements that do not count, as another office is in charge of the firm
 */
record LeftOut(long later, long onTheWay, long held) {

    static final LeftOut NOTHING = new LeftOut(0, 0, 0);
    static final LeftOut ONE_LATER = new LeftOut(1, 0, 0);
    static final LeftOut ONE_ON_THE_WAY = new LeftOut(0, 1, 0);
    static final LeftOut ONE_HELD = new LeftOut(0, 0, 1);

    LeftOut plus(LeftOut other) {
        return new LeftOut(later + other.later, onTheWay + other.onTheWay, held + other.held);
    }
}
