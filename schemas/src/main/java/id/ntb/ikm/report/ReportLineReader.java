package id.ntb.ikm.report;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.reference.ReferenceData;

/** Goes over the lines of a report in their order. For one thread. */
public final class ReportLineReader {

    private static final Channel[] CHANNELS = Channel.values();

    private final AvroCursor cursor = new AvroCursor();
    private final LineGoodsTable goods;
    private final ProgramCheck programs;
    private final boolean judges;

    /** For lines that have been judged: whatever their codes are, they are told. */
    public ReportLineReader(ReferenceData reference) {
        this(reference, (at, from, length) -> true, false);
    }

    private ReportLineReader(ReferenceData reference, ProgramCheck programs, boolean judges) {
        this.goods = new LineGoodsTable(reference);
        this.programs = programs;
        this.judges = judges;
    }

    /** For lines that are being judged: those of unknown goods are none. */
    static ReportLineReader judging(ReferenceData reference, ProgramCheck programs) {
        return new ReportLineReader(reference, programs, true);
    }

    /** Says of the programme of a line, which no sum asks for, whether it may be there. */
    interface ProgramCheck {
        boolean isGood(AvroCursor at, int from, int length);
    }

    /**
     * Tells each line.
     *
     * @throws IllegalStateException when they are not written as Avro's own encoder does
     */
    public void forEach(ReportLines lines, LineVisitor visitor) {
        cursor.over(lines.toBytes(), 0);
        if (!read(cursor, Integer.MAX_VALUE, visitor) || !cursor.ended()) {
            throw new IllegalStateException("no lines of a report: " + lines);
        }
    }

    /**
     * The same where a cursor stands, up to the end of the report.
     *
     * @param most lines that there may be
     * @return whether these were lines, of known goods where they are judged, written as Avro's own encoder does
     */
    boolean read(AvroCursor at, int most, LineVisitor visitor) {
        int left = at.readInt(most);
        if (left > 0) {
            for (; left > 0 && at.ok(); left--) {
                readLine(at, visitor);
            }
            at.require(at.readLong() == 0);
        }
        at.readBoolean();
        return at.ok();
    }

    private void readLine(AvroCursor at, LineVisitor visitor) {
        int commodityLength = at.readLength();
        int commodityAt = at.skip(commodityLength);
        long quantityMilli = at.readUnsignedDecimal();
        int unitLength = at.readLength();
        int unitAt = at.skip(unitLength);
        long valueIdr = at.readLong();
        long rawMaterialIdr = at.readLong();
        int channel = at.readInt(CHANNELS.length - 1);
        if (at.readInt(1) == 1) {
            readProgram(at);
        }
        LineGoods found = at.ok() ? find(at, commodityAt, commodityLength, unitAt, unitLength) : null;
        at.require(found != null);
        if (at.ok()) {
            visitor.line(found, quantityMilli, valueIdr, rawMaterialIdr, CHANNELS[channel]);
        }
    }

    private LineGoods find(AvroCursor at, int commodityAt, int commodityLength, int unitAt, int unitLength) {
        LineGoods known = at.find(goods, commodityAt, commodityLength, unitAt, unitLength);
        return known != null || judges
                ? known
                : new LineGoods(at.text(commodityAt, commodityLength), at.text(unitAt, unitLength));
    }

    private void readProgram(AvroCursor at) {
        int length = at.readLength();
        int from = at.skip(length);
        at.require(at.ok() && programs.isGood(at, from, length));
    }
}
