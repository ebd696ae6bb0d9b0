package id.ntb.ikm.state;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.cube.ViewRow;
import java.io.DataInput;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;

/** Keeps what the rollup has received from each task, and the hashes of what it has published. */
public final class RollupRows {

    private static final int VERSION = 0;
    private static final int PROGRESS = 1;
    private static final int SUM = 2;
    private static final int PUBLISHED = 3;
    private static final int CLAIM = 4;
    private static final int OPEN = 5;
    private static final int RULES = 6;

    private final StateRows rows;
    private final String rules;

    /** @param rules fingerprint of those that sums are made by; what others have left is refused */
    public RollupRows(StateRows rows, String rules) {
        this.rows = rows;
        this.rules = rules;
    }

    /** Keeps one sum of a task; an empty tally means that nothing is left. */
    public void putSum(int task, SumKey key, Tally tally) {
        Bytes row = key(SUM, out -> {
            out.writeInt(task);
            SumCodec.writeKey(key, out);
        });
        rows.put(row, tally.isEmpty() ? null : SumRows.value(tally));
    }

    /** Keeps a firm's claim; empty where it is no unit any more. */
    public void putClaim(String ikmId, Optional<Claim> claim) {
        byte[] value = claim.map(held -> Binary.write(out -> ClaimCodec.write(held, out)))
                .orElse(null);
        rows.put(key(CLAIM, out -> Binary.writeText(ikmId, out)), value);
    }

    public void putProgress(int task, TaskProgress progress) {
        rows.putIfAbsent(key(RULES, out -> {}), RulesRow.write(rules));
        rows.put(
                key(PROGRESS, out -> out.writeInt(task)),
                Binary.write(out -> PartialCodec.writeProgress(progress, out)));
    }

    /** Keeps whether a task's moment has arrived in part only. */
    public void putOpen(int task, boolean open) {
        rows.put(key(OPEN, out -> out.writeInt(task)), open ? Binary.write(out -> {}) : null);
    }

    /** Keeps the hash of a published row; zero means that the row is no more. */
    public void putPublished(ViewRow.Id id, BigInteger hash) {
        Bytes row = key(PUBLISHED, out -> {
            Binary.writeText(id.topic(), out);
            Binary.writeText(id.key(), out);
        });
        rows.put(row, hash.signum() == 0 ? null : hash.toByteArray());
    }

    public void putVersion(long version) {
        rows.put(key(VERSION, out -> {}), Binary.write(out -> out.writeLong(version)));
    }

    private static Bytes key(int kind, Binary.Body body) {
        return Bytes.wrap(Binary.write(out -> {
            out.writeByte(kind);
            body.write(out);
        }));
    }

    /**
     * Hands over everything that is kept.
     *
     * @throws OtherRulesException when it was made by other rules
     */
    public void restore(Content content) {
        if (!rows.isEmpty()) {
            RulesRow.require(rows.get(key(RULES, out -> {})), rules, rows.name());
        }
        rows.forEach((key, value) -> Binary.read(key.get(), in -> restore(in, value, content)));
    }

    private static Void restore(DataInput key, byte[] value, Content content) throws IOException {
        int kind = key.readByte();
        switch (kind) {
            case VERSION -> content.version(Binary.read(value, DataInput::readLong));
            case PROGRESS -> content.progress(key.readInt(), Binary.read(value, PartialCodec::readProgress));
            case OPEN -> content.open(key.readInt());
            case SUM -> content.sum(key.readInt(), SumCodec.readKey(key), SumRows.readTally(value));
            case CLAIM -> content.claim(Binary.readText(key), Optional.of(Binary.read(value, ClaimCodec::read)));
            case PUBLISHED ->
                content.published(new ViewRow.Id(Binary.readText(key), Binary.readText(key)), new BigInteger(value));
            case RULES -> {}
            default -> throw new IOException("unknown kind of rollup row: " + kind);
        }
        return null;
    }

    /** Takes what is kept. */
    public interface Content {
        void sum(int task, SumKey key, Tally tally);

        void progress(int task, TaskProgress progress);

        void open(int task);

        void claim(String ikmId, Optional<Claim> claim);

        void published(ViewRow.Id id, BigInteger hash);

        void version(long version);
    }
}
