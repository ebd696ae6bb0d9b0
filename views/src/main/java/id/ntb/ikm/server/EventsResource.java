package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.access.Principal;
import id.ntb.ikm.history.EventHistories;
import id.ntb.ikm.history.HistoryEntry;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.view.IkmProfile;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The events behind one IKM: those that its figures stand on, or with {@code history=true} all there ever were. */
final class EventsResource {

    private final CurrentViews views;
    private final EventHistories histories;
    private final LogTurn turn;

    EventsResource(CurrentViews views, EventHistories histories, LogTurn turn) {
        this.views = views;
        this.histories = histories;
        this.turn = turn;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/ikm/{ikmId}/events", this::events);
    }

    private void events(Context context) {
        Query query = new Query(context.queryParamMap(), Set.of("history"));
        String ikmId = context.pathParam("ikmId");
        CompletableFuture<ObjectNode> json = wantsHistory(query) ? history(ikmId, context) : holders(ikmId, context);
        context.future(() -> json.thenAccept(of -> Json.write(context, Json.MEDIA_TYPE, of)));
    }

    private static boolean wantsHistory(Query query) {
        String wanted = query.value("history").orElse("false");
        if (!Set.of("true", "false").contains(wanted)) {
            throw ProblemDocument.badParameter("history", "history must be true or false, not \"" + wanted + "\"");
        }
        return Boolean.parseBoolean(wanted);
    }

    private CompletableFuture<ObjectNode> holders(String ikmId, Context context) {
        IkmProfile profile = ProfileResource.find(views, context);
        return read(ikmId, context).thenApply(entries -> HoldersJson.of(profile, entries));
    }

    /** Nobody knows whose a firm is that has no profile: only events that were refused speak of it. */
    private CompletableFuture<ObjectNode> history(String ikmId, Context context) {
        if (!Principal.of(context.req()).maySeeAllFirms()) {
            ProfileResource.find(views, context);
        }
        return read(ikmId, context).thenApply(entries -> {
            if (entries.isEmpty()) {
                throw ProblemDocument.noSuchRow(
                        "belum pernah ada kejadian tentang IKM / there never was an event about IKM \"" + ikmId + "\"");
            }
            return HistoryJson.of(ikmId, entries);
        });
    }

    private CompletableFuture<List<HistoryEntry>> read(String ikmId, Context context) {
        return turn.read(Callers.of(context), () -> histories.of(ikmId));
    }
}
