package id.ntb.ikm.server;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.view.ViewVersion;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.util.Arrays;
import java.util.Set;

/** Answers a request from one snapshot, so that its rows add up, and not at all if the client knows that version. */
final class SnapshotHandler implements Handler {

    /** Finds in the snapshot what the request asks for. */
    @FunctionalInterface
    interface Lookup {
        Answer find(ViewSnapshot snapshot, Context request, Query query);
    }

    private final CurrentViews views;
    private final Set<String> parameters;
    private final Lookup lookup;

    SnapshotHandler(CurrentViews views, Set<String> parameters, Lookup lookup) {
        this.views = views;
        this.parameters = parameters;
        this.lookup = lookup;
    }

    @Override
    public void handle(Context context) {
        Query query = new Query(context.queryParamMap(), parameters);
        ViewSnapshot snapshot = Snapshots.current(views);
        ViewVersion version = snapshot.version();
        Answer answer = lookup.find(snapshot, context, query);
        String tag = "\"" + version.getGeneration() + "." + version.getVersion() + "\"";
        context.header(Header.ETAG, tag).header(Header.CACHE_CONTROL, "no-cache");
        if (known(context, tag)) {
            context.status(304);
        } else {
            Json.write(context, Json.MEDIA_TYPE, answer.json(version));
        }
    }

    /** If-None-Match names the tag; also marked as weak, which proxies that compress do (RFC 9110, 13.1.2). */
    private static boolean known(Context context, String tag) {
        String given = context.header(Header.IF_NONE_MATCH);
        return given != null
                && Arrays.stream(given.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
