package id.ntb.ikm.grid.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A growing list of texts in little memory: those last used are held, the others are in a file. Few texts never get
 * there. See RATIONALE.md.
 */
final class TextStore implements Closeable {

    /** The texts of one row are mostly neighbours. */
    private static final int PER_BLOCK = 32;

    /** What held texts may be, in bytes. */
    private static final long MOST_HELD = 16L << 20;

    private final Path folder;

    /** Full blocks by their number, the one used longest ago first. */
    private final Map<Integer, TextBlock> held = new LinkedHashMap<>(16, 0.75f, true);

    private final List<String> growing = new ArrayList<>(PER_BLOCK);
    private long heldBytes;
    private int full;
    private SpillFile file;

    /** @param folder where the file is made, once there is need for it */
    TextStore(Path folder) {
        this.folder = folder;
    }

    int size() {
        return full * PER_BLOCK + growing.size();
    }

    void add(String text) throws IOException {
        growing.add(text);
        if (growing.size() == PER_BLOCK) {
            hold(full, TextBlock.of(growing));
            full++;
            growing.clear();
        }
    }

    /** The text that was added as that one, from 0. */
    String get(int number) throws IOException {
        int block = number / PER_BLOCK;
        int place = number % PER_BLOCK;
        return block == full ? growing.get(place) : block(block).text(place);
    }

    private TextBlock block(int number) throws IOException {
        TextBlock block = held.get(number);
        if (block == null) {
            block = new TextBlock(file.read(number));
            hold(number, block);
        }
        return block;
    }

    private void hold(int number, TextBlock block) throws IOException {
        held.put(number, block);
        heldBytes += block.bytes().length;
        Iterator<Map.Entry<Integer, TextBlock>> eldest = held.entrySet().iterator();
        while (heldBytes > MOST_HELD && held.size() > 1) {
            Map.Entry<Integer, TextBlock> entry = eldest.next();
            spill(entry.getKey(), entry.getValue());
            heldBytes -= entry.getValue().bytes().length;
            eldest.remove();
        }
    }

    private void spill(int number, TextBlock block) throws IOException {
        if (file == null) {
            file = SpillFile.create(folder);
        }
        file.write(number, block.bytes());
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
