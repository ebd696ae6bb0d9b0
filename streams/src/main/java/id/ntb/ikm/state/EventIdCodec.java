package id.ntb.ikm.state;

import java.util.HexFormat;

/**
 * Event ids in rows. Those that {@code ikm publish} makes are 32 hexadecimal digits, a quarter of a report's row as text and half
 * of that as what they say; an office may send any other.
 */
final class EventIdCodec {

    /** In the place of a length, which is never negative. */
    private static final int DIGITS = -1;

    private static final int PACKED_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();

    private EventIdCodec() {}

    static void write(String eventId, CompactWriter out) {
        if (isOfDigits(eventId)) {
            out.writeLong(DIGITS);
            out.append(HEX.parseHex(eventId), 0, PACKED_BYTES);
        } else {
            out.writeText(eventId);
        }
    }

    /** Capitals are digits as well, but would not come back. */
    private static boolean isOfDigits(String eventId) {
        boolean digits = eventId.length() == 2 * PACKED_BYTES;
        for (int i = 0; i < eventId.length() && digits; i++) {
            char c = eventId.charAt(i);
            digits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return digits;
    }

    static String read(CompactReader in) {
        int length = in.readInt();
        return length == DIGITS ? in.readHex(PACKED_BYTES, HEX) : in.readText(length);
    }

    static void skip(CompactReader in) {
        int length = in.readInt();
        in.skip(length == DIGITS ? PACKED_BYTES : length);
    }
}
