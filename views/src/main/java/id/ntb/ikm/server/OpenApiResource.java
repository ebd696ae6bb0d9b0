package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.openapi.OpenApiDocument;
import id.ntb.ikm.shortlist.Shortlist;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import id.ntb.ikm.view.ViewVersion;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** What can be asked for, and what answers look like, for programs that want to know. */
final class OpenApiResource {

    static final String PATH = "/openapi.json";

    private final ObjectNode document = OpenApiDocument.of(
            List.of(
                    IkmView.getClassSchema(),
                    ProductionView.getClassSchema(),
                    ProgramView.getClassSchema(),
                    ViewVersion.getClassSchema(),
                    IkmProfile.getClassSchema(),
                    new Shortlist().schema()),
            ProfileResource.LEFT_OUT);

    void addTo(Routes routes) {
        routes.read(PATH, this::write);
    }

    ObjectNode document() {
        return document;
    }

    private void write(Context context) {
        Query unused = new Query(context.queryParamMap(), Set.of());
        Json.write(context, Json.MEDIA_TYPE, document);
    }
}
