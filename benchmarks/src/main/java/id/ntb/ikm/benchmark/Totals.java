package id.ntb.ikm.benchmark;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The compared totals of a cell: three stocks, or in the first place rupiah of production where it is one of a month. */
record Totals(long first, long second, long third) {

    static final Totals NONE = new Totals(0, 0, 0);

    Totals plus(Totals other) {
        return new Totals(first + other.first, second + other.second, third + other.third);
    }

    Totals minus(Totals other) {
        return new Totals(first - other.first, second - other.second, third - other.third);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(first);
        out.writeLong(second);
        out.writeLong(third);
    }

    static Totals read(DataInput in) throws IOException {
        return new Totals(in.readLong(), in.readLong(), in.readLong());
    }
}
