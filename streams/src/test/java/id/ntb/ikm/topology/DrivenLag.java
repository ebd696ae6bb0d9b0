package id.ntb.ikm.topology;

import id.ntb.ikm.intake.InputLag;

/** A lag that a test decides on. */
final class DrivenLag implements InputLag {

    private long records;
    private boolean known = true;

    void set(long now) {
        records = now;
    }

    void setKnown(boolean isKnown) {
        known = isKnown;
    }

    @Override
    public long records() {
        return records;
    }

    @Override
    public boolean isKnown() {
        return known;
    }
}
