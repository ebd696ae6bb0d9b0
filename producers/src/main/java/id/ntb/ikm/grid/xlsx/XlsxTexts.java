package id.ntb.ikm.grid.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The table of texts that the cells of a workbook refer to by number.
 *
 * <p>It is read as far as it is asked for: most programs write texts in the order of their first use, so that looking
 * at the headings costs no more than the headings.
 */
final class XlsxTexts implements Closeable {

    private final Optional<Xml> table;
    private final Path folder;
    private final TextStore store;

    /**
     * A table that is not read yet.
     *
     * @param table absent where all texts stand in their cells
     * @param folder where texts go for which there is no room in memory
     */
    XlsxTexts(Optional<Xml> table, Path folder) {
        this.table = table;
        this.folder = folder;
        this.store = new TextStore(folder);
    }

    /**
     * The text of a number, from 0.
     *
     * @throws id.ntb.ikm.problem.ProblemException when the texts cannot be kept in the folder
     */
    String get(int number) throws XMLStreamException {
        try {
            while (store.size() <= number && readOne()) {
                // Reading is all there is to do.
            }
            if (number < 0 || number >= store.size()) {
                throw new XMLStreamException("no text " + number);
            }
            return store.get(number);
        } catch (IOException e) {
            throw XlsxErrors.noRoom(folder, e);
        }
    }

    private boolean readOne() throws XMLStreamException, IOException {
        while (table.isPresent() && table.get().next()) {
            Xml xml = table.get();
            if (xml.name().equals("si")) {
                store.add(xml.richText("si"));
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
