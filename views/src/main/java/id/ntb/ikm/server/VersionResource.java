package id.ntb.ikm.server;

import java.util.Set;

/** What the current version stands on: positions in the input, accounts of what was read, digest of the rows. */
final class VersionResource {

    private final Versions versions;

    VersionResource(Versions versions) {
        this.versions = versions;
    }

    void addTo(Routes routes) {
        routes.read(
                "/api/v1/version",
                new SnapshotHandler(
                        versions, Set.of(), (snapshot, request, query) -> new Answer.Statement(snapshot.version())));
    }
}
