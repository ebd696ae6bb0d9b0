package id.ntb.ikm.reader;

/**
 * Is told of every snapshot, in the order of their versions, which begin anew with a generation; versions that became complete together make one
 * snapshot. Must return quickly, as reading waits for it.
 */
@FunctionalInterface
public interface SnapshotListener {

    void onSnapshot(ViewSnapshot snapshot);
}
