package id.ntb.ikm.state;

import org.apache.kafka.common.utils.Bytes;

/** The row that says by which rules the sums beside it were made. */
final class RulesRow {

    /** Begins as neither the head, nor what waits, nor a sum does. */
    static final Bytes KEY = Bytes.wrap(new byte[] {2});

    private RulesRow() {}

    /** @param rules fingerprint, 64 hexadecimal digits */
    static byte[] write(String rules) {
        return Binary.write(out -> Binary.writeText(rules, out));
    }

    /**
     * Compares.
     *
     * @param row as {@link #write} made it; null where there is none
     * @throws OtherRulesException when it names other rules, or there is none
     */
    static void require(byte[] row, String rules, String store) {
        String made = row == null ? "" : Binary.read(row, Binary::readText);
        if (!made.equals(rules)) {
            throw new OtherRulesException(store, made, rules);
        }
    }
}
