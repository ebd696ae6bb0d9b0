package id.ntb.ikm.server;

import id.ntb.ikm.prepared.PreparedAnswers;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.RecentVersions;
import id.ntb.ikm.reader.ViewCursor;
import id.ntb.ikm.reader.ViewSnapshot;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/** The versions that can be answered from: the one that is shown, and those before it for whoever names one. */
final class Versions {

    /** Parameter that names the version which the answer is to be of. */
    static final String AT = "at";

    /** What every answer of one version can be asked for. */
    static final Set<String> PARAMETERS = Set.of(AT, Awaited.VERSION, Awaited.POSITION, "wait");

    private static final Pattern SECONDS = Pattern.compile("[0-9]|10");
    private static final String LONGEST_WAIT = "10";

    private final CurrentViews views;
    private final Arrivals arrivals;
    private final RecentVersions recent = new RecentVersions();
    private final PreparedAnswers prepared = new PreparedAnswers();

    /** @param executor of what waited for a version */
    Versions(CurrentViews views, Executor executor) {
        this.views = views;
        this.arrivals = new Arrivals(views, executor);
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

    /** Whether something has to be in the answer that is not here yet. */
    boolean haveToBeAwaited(Query query) {
        Awaited awaited = Awaited.of(query);
        if (query.value(AT).isPresent() && !awaited.isNothing()) {
            throw ProblemDocument.badParameter(AT, AT + " names the version itself; what is awaited goes without it");
        }
        if (awaited.isNothing() && query.value("wait").isPresent()) {
            throw ProblemDocument.badParameter("wait", "wait goes with " + Awaited.VERSION + " or " + Awaited.POSITION);
        }
        return !awaited.isNothing() && !views.snapshot().map(awaited::isIn).orElse(false);
    }

    /** The snapshot that has what the query asks for, once it is shown. */
    CompletableFuture<ViewSnapshot> awaited(Query query) {
        return arrivals.of(Awaited.of(query), patience(query));
    }

    private static Duration patience(Query query) {
        String seconds = query.value("wait").orElse(LONGEST_WAIT);
        if (!SECONDS.matcher(seconds).matches()) {
            throw ProblemDocument.badParameter(
                    "wait", "wait must be a number of seconds from 0 to " + LONGEST_WAIT + ", not \"" + seconds + "\"");
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
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
