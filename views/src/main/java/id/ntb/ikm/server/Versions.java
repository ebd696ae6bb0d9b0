package id.ntb.ikm.server;

import id.ntb.ikm.prepared.PreparedAnswers;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.RecentVersions;
import id.ntb.ikm.reader.ViewCursor;
import id.ntb.ikm.reader.ViewSnapshot;
import java.util.Optional;

/** The versions that can be answered from: the one that is shown, and those before it for whoever names one. */
final class Versions {

    /** Parameter that names the version which the answer is to be of. */
    static final String AT = "at";

    private final CurrentViews views;
    private final RecentVersions recent = new RecentVersions();
    private final PreparedAnswers prepared = new PreparedAnswers();

    Versions(CurrentViews views) {
        this.views = views;
        views.addListener(recent);
        views.snapshot().ifPresent(recent::onSnapshot); // shown before this server was there
        views.addListener(snapshot -> prepared.clear());
    }

    PreparedAnswers prepared() {
        return prepared;
    }

    /** Cursor of the version that is shown now. */
    Optional<String> shown() {
        return views.snapshot().map(snapshot -> ViewCursor.of(snapshot).toString());
    }

    /** The snapshot that the query names, or else the newest; a problem where there is none. */
    ViewSnapshot askedFor(Query query) {
        ViewSnapshot newest = Snapshots.current(views);
        return query.value(AT).map(text -> at(text, newest)).orElse(newest);
    }

    private ViewSnapshot at(String text, ViewSnapshot newest) {
        ViewCursor cursor = ViewCursor.parse(text)
                .orElseThrow(() -> ProblemDocument.badParameter(
                        AT, AT + " must name a version as ETag does, e.g. ikm1.42, not \"" + text + "\""));
        if (cursor.equals(ViewCursor.of(newest))) {
            return newest;
        }
        return recent.at(cursor).orElseThrow(() -> gone(cursor, ViewCursor.of(newest)));
    }

    private static ProblemDocument gone(ViewCursor cursor, ViewCursor newest) {
        boolean older = cursor.generation().equals(newest.generation()) && cursor.version() < newest.version();
        return ProblemDocument.versionGone(
                older ? 410 : 404,
                "version " + cursor + (older ? " is not kept any more" : " is not known here")
                        + "; ask without at= for the newest, which is " + newest,
                newest.toString());
    }
}
