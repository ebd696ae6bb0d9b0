package id.ntb.ikm.topology;

import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.RollupRows;
import id.ntb.ikm.state.StateRows;
import id.ntb.ikm.state.StateStores;
import id.ntb.ikm.topic.RowVersion;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Publishes the views: the rows that changed and one record of what the version stands on, in one transaction, so that readers
 * find a version whole or not at all. It is as large as the views at most, which do not grow with firms or events: for each of
 * some hundred points a headline and a row for each month since 2000 at which reports begin, about 30,000 rows or 15 MB, and
 * four rows for each programme of a cell. The first version after a restart compares all of them, which takes seconds; the
 * transaction timeout of {@link StreamsSettings} has to be well above that.
 */
final class RollupProcessor implements Processor<byte[], Partial, String, ViewRow> {

    /** Tasks send their moments at about the same time: the first one's waits for the others'. */
    private static final Duration GATHER = Duration.ofMillis(15);

    private final TopologySettings settings;
    private final ReferenceData reference;
    private final Map<String, Integer> schemaIds;

    private ProcessorContext<String, ViewRow> context;
    private Rollup rollup;
    private Ticks ticks;

    RollupProcessor(TopologySettings settings, ReferenceData reference, Map<String, Integer> schemaIds) {
        this.settings = settings;
        this.reference = reference;
        this.schemaIds = schemaIds;
    }

    @Override
    public void init(ProcessorContext<String, ViewRow> processorContext) {
        context = processorContext;
        RollupRows rows = new RollupRows(
                StateRows.of(context.getStateStore(StateStores.ROLLUP)),
                settings.rules().fingerprint().hex());
        rollup = new Rollup(rows, new PublishedViews(reference), settings.partitions());
        ticks = new Ticks(context, this::tick);
        ticks.request(GATHER);
    }

    @Override
    public void process(Record<byte[], Partial> record) {
        rollup.apply(record.value());
        ticks.request(GATHER);
    }

    private void tick(long now) {
        rollup.release().ifPresent(release -> {
            publish(release, now);
            context.commit();
        });
    }

    private void publish(Rollup.Release release, long now) {
        Map<String, Integer> rowsByTopic = new TreeMap<>();
        for (ViewRow row : release.rows()) {
            rowsByTopic.merge(row.id().topic(), 1, Integer::sum);
            send(row, release.version(), now);
        }
        ViewVersion version = ViewVersion.newBuilder()
                .setGeneration(settings.generation())
                .setVersion(release.version())
                .setAsOf(release.asOf())
                .setPublishedAt(Instant.ofEpochMilli(now))
                .setRows(rowsByTopic)
                .setPositions(release.accounts().positions())
                .setAccounts(release.accounts().accounts())
                .setSchemaIds(schemaIds)
                .setCodeVersion(settings.codeVersion())
                .setDigest(release.digest())
                .setRules(settings.rules().fingerprint().hex())
                .build();
        send(new ViewRow(new ViewRow.Id(Topics.VIEW_VERSION, settings.generation()), version), release.version(), now);
    }

    private void send(ViewRow row, long version, long now) {
        RecordHeaders headers = new RecordHeaders();
        RowVersion.write(version, row.value(), headers);
        context.forward(new Record<>(row.id().key(), row, now, headers));
    }
}
