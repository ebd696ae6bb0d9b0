package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.access.Principal;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileHeld;
import io.javalin.http.Context;
import java.util.Set;
import java.util.function.Predicate;

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
        Predicate<ProfileHeld> shown = shown(office, Principal.of(context.req()));
        PageRows<IkmProfile> firms = page.rows(IkmProfile::getIkmId);
        views.profiles().values().stream()
                .filter(firm -> firm.getHeld().stream().anyMatch(shown))
                .forEachOrdered(firms);
        Json.write(context, Json.MEDIA_TYPE, json(firms, office, shown));
    }

    /** Both offices have to know: the one whose word does not count, and the one that has to hand over. */
    private static Predicate<ProfileHeld> shown(String office, Principal principal) {
        return held -> concerns(held, office)
                && (principal.maySeeFirmsOf(held.getOffice()) || principal.maySeeFirmsOf(held.getInCharge()));
    }

    private static boolean concerns(ProfileHeld held, String office) {
        return office == null
                || held.getOffice().equals(office)
                || held.getInCharge().equals(office);
    }

    /** @param firms all that is held of one is on one page */
    private static ObjectNode json(PageRows<IkmProfile> firms, String office, Predicate<ProfileHeld> shown) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("office", office)
                .put("totalFirms", firms.total())
                .put("next", firms.next());
        ArrayNode rows = json.putArray("rows");
        firms.items().forEach(firm -> firm.getHeld().stream().filter(shown).forEach(held -> rows.add(row(firm, held))));
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
