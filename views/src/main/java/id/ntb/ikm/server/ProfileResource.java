package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.view.IkmProfile;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** One IKM. Profiles are not part of a version, so there is no tag. */
final class ProfileResource {

    /** Explanations say what a firm adds, readably. */
    static final List<String> LEFT_OUT = List.of("contributions");

    private final CurrentViews views;

    ProfileResource(CurrentViews views) {
        this.views = views;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/ikm/{ikmId}", this::profile);
    }

    private void profile(Context context) {
        Query unused = new Query(context.queryParamMap(), Set.of());
        ObjectNode json = Json.AVRO.object(find(views, context.pathParam("ikmId")));
        json.remove(LEFT_OUT);
        Json.write(context, Json.MEDIA_TYPE, json);
    }

    /** The profile, or the reason why there is none. */
    static IkmProfile find(CurrentViews views, String ikmId) {
        Snapshots.current(views);
        return views.profile(ikmId)
                .orElseThrow(() -> ProblemDocument.noSuchRow("there is no IKM \"" + ikmId
                        + "\"; an ikmId is the regency that registered it first and a serial, e.g. 5202-000123"));
    }
}
