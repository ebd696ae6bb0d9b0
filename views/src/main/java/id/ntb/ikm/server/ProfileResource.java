package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.access.Principal;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.view.IkmProfile;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** One IKM. Profiles are not part of a version, so there is no tag. */
final class ProfileResource {

    /** Explanations say what a firm adds, readably. */
    static final List<String> LEFT_OUT = List.of("contributions");

    private static final int REGENCY_DIGITS = 4;

    private final CurrentViews views;

    ProfileResource(CurrentViews views) {
        this.views = views;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/ikm/{ikmId}", this::profile);
    }

    private void profile(Context context) {
        Query unused = new Query(context.queryParamMap(), Set.of());
        ObjectNode json = Json.AVRO.object(find(views, context));
        json.remove(LEFT_OUT);
        Json.write(context, Json.MEDIA_TYPE, json);
    }

    /** The profile, or the reason why there is none to be seen: the same where there is one out of scope, which would tell of it. */
    static IkmProfile find(CurrentViews views, Context context) {
        Snapshots.current(views);
        String ikmId = context.pathParam("ikmId");
        return views.profile(ikmId)
                .filter(profile -> Principal.of(context.req()).maySeeFirmsOf(regency(profile)))
                .orElseThrow(() -> unknown(ikmId, Principal.of(context.req())));
    }

    /** The regency that it is in now; where no registration holds, the one that registered it first. */
    static String regency(IkmProfile profile) {
        return profile.getRegistration() == null
                ? profile.getIkmId().substring(0, REGENCY_DIGITS)
                : profile.getRegistration().getRegency();
    }

    static ProblemDocument unknown(String ikmId, Principal principal) {
        return ProblemDocument.noSuchRow("there is no IKM \"" + ikmId + "\""
                + (principal.maySeeAllFirms()
                        ? ""
                        : " within " + principal.scope().text() + ", which is all that this token opens")
                + "; an ikmId is the regency that registered it first and a serial, e.g. 5202-000123");
    }
}
