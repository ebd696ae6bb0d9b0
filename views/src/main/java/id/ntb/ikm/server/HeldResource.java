package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileHeld;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What is held because its office is not in charge of the firm (rule 12): listed for the office that said it and for the one
 * that has to hand over. Profiles are not part of a version, so there is no tag.
 */
final class HeldResource {

    private final CurrentViews views;
    private final Codes codes;

    HeldResource(CurrentViews views, Codes codes) {
        this.views = views;
        this.codes = codes;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/held", this::held);
    }

    private void held(Context context) {
        Query query = new Query(context.queryParamMap(), Set.of("office", "limit", "after"));
        Page page = Page.of(query);
        String office = query.value("office").map(codes::office).orElse(null);
        Snapshots.current(views);
        List<IkmProfile> firms = views.profiles().stream()
                .filter(firm -> concerns(firm, office))
                .sorted(Comparator.comparing(IkmProfile::getIkmId))
                .toList();
        Json.write(context, Json.MEDIA_TYPE, json(firms, page.items(firms, IkmProfile::getIkmId), office));
    }

    private static boolean concerns(IkmProfile firm, String office) {
        return firm.getHeld().stream().anyMatch(held -> concerns(held, office));
    }

    private static boolean concerns(ProfileHeld held, String office) {
        return office == null
                || held.getOffice().equals(office)
                || held.getInCharge().equals(office);
    }

    /** @param shown those of the firms that are on the page; all that is held of a firm is on one page */
    private static ObjectNode json(List<IkmProfile> firms, List<IkmProfile> shown, String office) {
        boolean last = shown.isEmpty() || shown.get(shown.size() - 1).equals(firms.get(firms.size() - 1));
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("office", office)
                .put("totalFirms", firms.size())
                .put("next", last ? null : shown.get(shown.size() - 1).getIkmId());
        ArrayNode rows = json.putArray("rows");
        shown.forEach(firm -> firm.getHeld().stream()
                .filter(held -> concerns(held, office))
                .forEach(held -> rows.add(row(firm, held))));
        return json;
    }

    private static ObjectNode row(IkmProfile firm, ProfileHeld held) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ikmId", firm.getIkmId())
                .put("type", held.getType())
                .put("slot", held.getSlot())
                .put("office", held.getOffice())
                .put("inCharge", held.getInCharge())
                .put("recordedAt", held.getRecordedAt().toString())
                .put("eventId", held.getEventId());
    }
}
