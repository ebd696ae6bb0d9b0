package id.ntb.ikm.benchmark;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.YearMonth;

/** A row of the DSL's table of reports. */
record PlainReport(Stamp stamp, String ikmId, String office, String period, long valueIdr) {

    static PlainReport of(Production event) {
        long value =
                event.getLines().stream().mapToLong(ProductionLine::getValueIdr).sum();
        return new PlainReport(
                Stamp.of(event.getRecordedAt(), event.getEventId()),
                event.getIkmId(),
                event.getOffice(),
                event.getPeriod(),
                event.getWithdrawn() ? 0 : value);
    }

    PlainReport orLater(PlainReport other) {
        return other.stamp.isAfter(stamp) ? other : this;
    }

    String key() {
        return ikmId + "|" + period;
    }

    /**
     * Cell and month that it counts in.
     *
     * @param firm null where nothing is known of it
     */
    Placed in(PlainFirm firm) {
        String cell = firm == null
                ? null
                : firm.cellOfMonthEnding(YearMonth.parse(period).atEndOfMonth());
        return new Placed((cell == null ? "UNREGISTERED|" + office : cell) + "|" + period, valueIdr);
    }

    void write(DataOutput out) throws IOException {
        stamp.write(out);
        out.writeUTF(ikmId);
        out.writeUTF(office);
        out.writeUTF(period);
        out.writeLong(valueIdr);
    }

    static PlainReport read(DataInput in) throws IOException {
        return new PlainReport(Stamp.read(in), in.readUTF(), in.readUTF(), in.readUTF(), in.readLong());
    }

    /** A report's value where it counts. */
    record Placed(String cellAndMonth, long valueIdr) {

        void write(DataOutput out) throws IOException {
            out.writeUTF(cellAndMonth);
            out.writeLong(valueIdr);
        }

        static Placed read(DataInput in) throws IOException {
            return new Placed(in.readUTF(), in.readLong());
        }
    }
}
