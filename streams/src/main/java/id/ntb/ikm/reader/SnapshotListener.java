package id.ntb.ikm.reader;

/** Is told of every snapshot, in the order of their versions; must return quickly, as reading waits for it. */
@FunctionalInterface
public interface SnapshotListener {

    void onSnapshot(ViewSnapshot snapshot);
}
