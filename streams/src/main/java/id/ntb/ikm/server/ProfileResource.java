package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.reader.Views;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileSlot;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** One IKM, and the events that hold its slots. Profiles are not part of a version, so there is no tag. */
final class ProfileResource {

    private final Views views;

    ProfileResource(Views views) {
        this.views = views;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/ikm/{ikmId}", this::profile);
        routes.read("/api/v1/ikm/{ikmId}/events", this::events);
    }

    private void profile(Context context) {
        IkmProfile profile = find(context);
        ObjectNode json = AvroJson.object(profile);
        json.remove(List.of("slots", "contributions")); // the other paths say these, readably
        json.remove("ownerTag"); // who shares an owner with whom is for explanations only
        Json.write(context, Json.MEDIA_TYPE, json);
    }

    private void events(Context context) {
        IkmProfile profile = find(context);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("ikmId", profile.getIkmId())
                .put("asOf", profile.getAsOf().toString());
        ArrayNode rows = json.putArray("rows");
        profile.getSlots().forEach(slot -> rows.add(event(slot)));
        Json.write(context, Json.MEDIA_TYPE, json);
    }

    private static ObjectNode event(ProfileSlot slot) {
        return AvroJson.object(slot)
                .put("office", EventTopic.parse(slot.getTopic()).orElseThrow().office());
    }

    private IkmProfile find(Context context) {
        Query unused = new Query(context.queryParamMap(), Set.of());
        Snapshots.current(views);
        String ikmId = context.pathParam("ikmId");
        return views.profile(ikmId)
                .orElseThrow(() -> Problem.noSuchRow("there is no IKM \"" + ikmId
                        + "\"; an ikmId is the regency that registered it first and a serial, e.g. 5202-000123"));
    }
}
