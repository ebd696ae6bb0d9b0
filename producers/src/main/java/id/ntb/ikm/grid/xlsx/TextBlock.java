package id.ntb.ikm.grid.xlsx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Neighbouring texts as bytes, of which one at a time becomes a string again. */
final class TextBlock {

    /** Each text in UTF-8, its length before it. */
    private final byte[] bytes;

    TextBlock(byte[] bytes) {
        this.bytes = bytes;
    }

    static TextBlock of(List<String> texts) {
        List<byte[]> encoded = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        int size =
                encoded.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        ByteBuffer block = ByteBuffer.allocate(size);
        encoded.forEach(text -> block.putInt(text.length).put(text));
        return new TextBlock(block.array());
    }

    byte[] bytes() {
        return bytes;
    }

    /** The text that stands at a place of the block, from 0. */
    String text(int place) {
        ByteBuffer block = ByteBuffer.wrap(bytes);
        int length = block.getInt();
        for (int i = 0; i < place; i++) {
            block.position(block.position() + length);
            length = block.getInt();
        }
        return new String(bytes, block.position(), length, StandardCharsets.UTF_8);
    }
}
