package id.ntb.ikm.state;

import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.topic.Point;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.YearMonth;

/** Sums and their names, as they stand in the rows of the stores and in what tasks send each other. */
public final class SumCodec {

    private static final int STOCK = 1;
    private static final int FLOW = 2;
    private static final int PROGRAM = 3;

    private SumCodec() {}

    public static void writeKey(SumKey key, DataOutput out) throws IOException {
        if (key instanceof SumKey.Flow flow) {
            writePoint(FLOW, flow.point(), out);
            out.writeShort(flow.period().getYear());
            out.writeByte(flow.period().getMonthValue());
        } else if (key instanceof SumKey.Program program) {
            writePoint(PROGRAM, program.point(), out);
            out.writeUTF(program.program());
            out.writeUTF(program.edition());
            out.writeUTF(program.commodity());
        } else {
            writePoint(STOCK, key.point(), out);
        }
    }

    private static void writePoint(int kind, Point point, DataOutput out) throws IOException {
        out.writeByte(kind);
        out.writeUTF(point.sector());
        out.writeUTF(point.regency());
    }

    public static SumKey readKey(DataInput in) throws IOException {
        int kind = in.readByte();
        Point point = new Point(in.readUTF(), in.readUTF());
        return switch (kind) {
            case STOCK -> new SumKey.Stock(point);
            case FLOW -> new SumKey.Flow(point, YearMonth.of(in.readShort(), in.readByte()));
            case PROGRAM -> new SumKey.Program(point, in.readUTF(), in.readUTF(), in.readUTF());
            default -> throw new IOException("unknown kind of sum: " + kind);
        };
    }

    public static void writeTally(Tally tally, DataOutput out) throws IOException {
        out.writeInt(tally.size());
        for (Measure measure : tally.measures()) {
            out.writeUTF(measure.name());
            out.writeUTF(measure.of());
            out.writeLong(tally.get(measure));
        }
    }

    public static Tally readTally(DataInput in) throws IOException {
        Tally tally = new Tally();
        for (int left = in.readInt(); left > 0; left--) {
            tally.add(new Measure(in.readUTF(), in.readUTF()), in.readLong());
        }
        return tally;
    }
}
