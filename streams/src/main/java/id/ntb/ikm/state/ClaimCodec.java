package id.ntb.ikm.state;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.topic.Point;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Claims of identity, as they stand in rows and in what tasks send each other. */
final class ClaimCodec {

    private ClaimCodec() {}

    static void writeAll(Map<String, Optional<Claim>> claims, DataOutput out) throws IOException {
        out.writeInt(claims.size());
        for (var claim : claims.entrySet()) {
            Binary.writeText(claim.getKey(), out);
            writeOptional(claim.getValue(), out);
        }
    }

    static void writeOptional(Optional<Claim> claim, DataOutput out) throws IOException {
        out.writeBoolean(claim.isPresent());
        if (claim.isPresent()) {
            write(claim.get(), out);
        }
    }

    static Optional<Claim> readOptional(DataInput in) throws IOException {
        return in.readBoolean() ? Optional.of(read(in)) : Optional.empty();
    }

    static Map<String, Optional<Claim>> readAll(DataInput in) throws IOException {
        Map<String, Optional<Claim>> claims = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            claims.put(Binary.readText(in), readOptional(in));
        }
        return claims;
    }

    static void write(Claim claim, DataOutput out) throws IOException {
        SumCodec.writePoint(claim.cell(), out);
        writeNullable(claim.nib(), out);
        writeNullable(claim.ownerHash(), out);
    }

    static Claim read(DataInput in) throws IOException {
        Point cell = SumCodec.readPoint(in);
        return new Claim(cell, readNullable(in), readNullable(in));
    }

    private static void writeNullable(String text, DataOutput out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            Binary.writeText(text, out);
        }
    }

    private static String readNullable(DataInput in) throws IOException {
        return in.readBoolean() ? Binary.readText(in) : null;
    }
}
