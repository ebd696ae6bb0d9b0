package id.ntb.ikm.server;

import id.ntb.ikm.reader.Views;
import id.ntb.ikm.view.IkmProfile;
import io.javalin.http.Context;
import java.util.Set;

/** One IKM. Profiles are not part of a version, so there is no tag. */
final class ProfileResource {

    private final Views views;

    ProfileResource(Views views) {
        this.views = views;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/ikm/{ikmId}", this::profile);
    }

    private void profile(Context context) {
        Query unused = new Query(context.queryParamMap(), Set.of());
        Snapshots.current(views);
        String ikmId = context.pathParam("ikmId");
        IkmProfile profile = views.profile(ikmId)
                .orElseThrow(() -> Problem.noSuchRow("there is no IKM \"" + ikmId
                        + "\"; an ikmId is the regency that registered it first and a serial, e.g. 5202-000123"));
        Json.write(context, Json.MEDIA_TYPE, AvroJson.object(profile));
    }
}
