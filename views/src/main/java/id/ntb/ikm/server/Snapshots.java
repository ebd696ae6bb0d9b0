package id.ntb.ikm.server;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.ViewSnapshot;

/** The snapshot to answer from, or the reason why there is none. */
final class Snapshots {

    static final String NONE_YET = "there is no version of the views yet";

    private Snapshots() {}

    static ViewSnapshot current(CurrentViews views) {
        return views.snapshot()
                .orElseThrow(() -> ProblemDocument.notReady(views.problem().orElse(NONE_YET)));
    }
}
