package id.ntb.ikm.reader;

import id.ntb.ikm.view.IkmProfile;
import java.util.Optional;
import java.util.SortedMap;

/** The current views, for whoever answers questions from them. Safe for use by many threads. */
public interface CurrentViews {

    /** The newest complete version of the views; empty until there is one. */
    Optional<ViewSnapshot> snapshot();

    /** One IKM as it stands; profiles are not part of a version and may be ahead of the snapshot, or behind it. */
    Optional<IkmProfile> profile(String ikmId);

    /** Every IKM by its ikmId; may change while it is read, see {@link #profile}. */
    SortedMap<String, IkmProfile> profiles();

    /** Why the views are not there yet, or cannot be brought up to date; empty when all is well. */
    Optional<String> problem();

    /** Every snapshot from now on is told to the listener. */
    void addListener(SnapshotListener listener);
}
