package id.ntb.ikm.server;

import id.ntb.ikm.reader.CurrentViews;
import java.util.Set;

/** What the current version stands on: positions in the input, accounts of what was read, digest of the rows. */
final class VersionResource {

    private final CurrentViews views;

    VersionResource(CurrentViews views) {
        this.views = views;
    }

    void addTo(Routes routes) {
        routes.read(
                "/api/v1/version",
                new SnapshotHandler(views, Set.of(), (snapshot, request, query) -> new Answer.Row(snapshot.version())));
    }
}
