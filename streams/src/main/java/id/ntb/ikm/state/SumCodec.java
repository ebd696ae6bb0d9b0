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
            out.writeInt(flow.period().getYear());
            out.writeByte(flow.period().getMonthValue());
        } else if (key instanceof SumKey.Program program) {
            writePoint(PROGRAM, program.point(), out);
            Binary.writeText(program.program(), out);
            Binary.writeText(program.edition(), out);
            Binary.writeText(program.commodity(), out);
        } else {
            writePoint(STOCK, key.point(), out);
        }
    }

    private static void writePoint(int kind, Point point, DataOutput out) throws IOException {
        out.writeByte(kind);
        writePoint(point, out);
    }

    static void writePoint(Point point, DataOutput out) throws IOException {
        Binary.writeText(point.sector(), out);
        Binary.writeText(point.regency(), out);
    }

    public static SumKey readKey(DataInput in) throws IOException {
        int kind = in.readByte();
        Point point = readPoint(in);
        return switch (kind) {
            case STOCK -> new SumKey.Stock(point);
            case FLOW -> new SumKey.Flow(point, YearMonth.of(in.readInt(), in.readByte()));
            case PROGRAM -> new SumKey.Program(point, readWord(in), readWord(in), readWord(in));
            default -> throw new IOException("unknown kind of sum: " + kind);
        };
    }

    static Point readPoint(DataInput in) throws IOException {
        return new Point(readWord(in), readWord(in));
    }

    /** A few hundred words name all the millions of sums, so each is on the heap once. */
    private static String readWord(DataInput in) throws IOException {
        return Binary.readText(in).intern();
    }

    public static void writeTally(Tally tally, DataOutput out) throws IOException {
        out.writeInt(tally.size());
        for (Measure measure : tally.measures()) {
            Binary.writeText(measure.name(), out);
            Binary.writeText(measure.of(), out);
            out.writeLong(tally.get(measure));
        }
    }

    public static Tally readTally(DataInput in) throws IOException {
        Tally tally = new Tally();
        for (int left = in.readInt(); left > 0; left--) {
            tally.add(new Measure(readWord(in), readWord(in)), in.readLong());
        }
        return tally;
    }
}
