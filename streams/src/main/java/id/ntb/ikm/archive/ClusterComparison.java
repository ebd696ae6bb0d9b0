package id.ntb.ikm.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** What a cluster has that an archive of it does not know. */
public final class ClusterComparison {

    private final EventHistory history;
    private final Collection<String> offices;

    /**
     * A comparison with one cluster.
     *
     * @param connection how a consumer reaches it, by Kafka's names
     * @param offices codes of those whose topics are compared
     */
    public ClusterComparison(Admin admin, Map<String, Object> connection, Collection<String> offices) {
        this.history = new EventHistory(admin, connection, offices);
        this.offices = List.copyOf(offices);
    }

    /**
     * One line for each topic or partition that has more; empty where the archive has all.
     *
     * @throws ArchiveException when the manifest cannot be trusted
     */
    public List<String> unknown(Path directory) throws IOException, InterruptedException, ExecutionException {
        Manifest manifest = new ArchiveCheck(offices).manifest(directory);
        String cluster = history.cluster();
        if (!manifest.lineage().cluster().equals(cluster)) {
            return List.of("the archive is of cluster " + manifest.lineage().cluster() + ", this is " + cluster);
        }
        List<String> unknown = new ArrayList<>();
        for (EventHistory.Range range : history.ranges()) {
            manifest.find(range.partition())
                    .ifPresentOrElse(
                            known -> compare(known, range, unknown),
                            () -> unknown.add(range.partition() + ": is not in the manifest; run ikm archive export"));
        }
        return unknown;
    }

    private static void compare(ArchivedPartition known, EventHistory.Range range, List<String> unknown) {
        if (!known.topicId().equals(range.topicId())) {
            unknown.add(known.label() + ": the topic was made anew since the export");
        } else if (range.end() != known.end()) {
            unknown.add(known.label() + ": ends at offset " + range.end() + ", in the archive at " + known.end()
                    + "; run ikm archive export");
        }
    }
}
