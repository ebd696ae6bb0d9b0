package id.ntb.ikm.identity;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An office's book of the ids that it gave to firms whose sheets have none. The order in which firms are first seen
 * decides their serials, so the same files give the same ids.
 *
 * <p>Serials begin at 500001: ids that were given by hand count from 1, and are not in the book. A firm is found by its
 * surest identity only; the others are kept so that a later sheet which lacks that one finds it too.
 */
public final class SerialBook implements IkmIds {

    private static final int FIRST = 500_001;
    private static final int LAST = 999_999;

    private final String office;
    private final boolean mayAssign;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private long assigned;
    private int next = FIRST;

    /** @param ids by identity, as kept so far */
    SerialBook(String office, boolean mayAssign, Map<String, String> ids) {
        this.office = office;
        this.mayAssign = mayAssign;
        ids.forEach(this::put);
    }

    /**
     * The book in a file; an empty one where there is no file yet.
     *
     * @throws IOException when the file cannot be read, or has a line that is none of a book
     */
    public static SerialBook read(SerialBookFile file, String office, boolean mayAssign) throws IOException {
        return new SerialBook(office, mayAssign, file.read());
    }

    private void put(String identity, String ikmId) {
        ids.putIfAbsent(identity, ikmId);
        int serial = Integer.parseInt(ikmId.substring(ikmId.indexOf('-') + 1));
        next = ikmId.startsWith(office) ? Math.max(next, serial + 1) : next;
    }

    @Override
    public Optional<String> find(List<String> identities) {
        return identities.stream().findFirst().map(ids::get);
    }

    @Override
    public Optional<String> assign(List<String> identities) {
        if (!mayAssign || identities.isEmpty() || next > LAST) {
            return Optional.empty();
        }
        String ikmId = "%s-%06d".formatted(office, next);
        identities.forEach(identity -> put(identity, ikmId));
        assigned++;
        return Optional.of(ikmId);
    }

    public boolean mayAssign() {
        return mayAssign;
    }

    /** Firms that got their id since the book was read. */
    public long assigned() {
        return assigned;
    }

    /** Writes the book whole, so that a power cut leaves the old one or the new one. */
    public void save(SerialBookFile file) throws IOException {
        file.write(ids);
        assigned = 0;
    }
}
