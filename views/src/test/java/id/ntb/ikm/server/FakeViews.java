package id.ntb.ikm.server;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.SnapshotListener;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.view.IkmProfile;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Views that a test sets as it likes. */
final class FakeViews implements CurrentViews {

    private final SortedMap<String, IkmProfile> profiles = new ConcurrentSkipListMap<>();
    private final List<SnapshotListener> listeners = new CopyOnWriteArrayList<>();
    private volatile ViewSnapshot snapshot;
    private volatile String problem;

    void show(ViewSnapshot next) {
        snapshot = next;
        if (next != null) {
            listeners.forEach(listener -> listener.onSnapshot(next));
        }
    }

    void know(IkmProfile profile) {
        profiles.put(profile.getIkmId(), profile);
    }

    void problem(String text) {
        problem = text;
    }

    @Override
    public Optional<ViewSnapshot> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    @Override
    public Optional<IkmProfile> profile(String ikmId) {
        if (ikmId.equals("boom")) {
            throw new IllegalStateException("secret of the house");
        }
        return Optional.ofNullable(profiles.get(ikmId));
    }

    @Override
    public SortedMap<String, IkmProfile> profiles() {
        return profiles;
    }

    @Override
    public void addListener(SnapshotListener listener) {
        listeners.add(listener);
    }

    @Override
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }
}
