package id.ntb.ikm.topology;

import static org.apache.kafka.common.serialization.Serdes.ByteArray;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.failure.Faults;
import id.ntb.ikm.failure.Outage;
import id.ntb.ikm.intake.InputLag;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.profile.Profiles;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.StateStores;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Topics;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Events in, views out, in two phases: each task merges its own firms and keeps its own sums; the rollup adds up the tasks'
 * sums and publishes. What travels between the two grows with cells and tasks, not with events.
 */
final class IkmTopology {

    private final TopologySettings settings;
    private final AvroSerdes avro;
    private final Map<String, Integer> schemaIds;
    private final Outage outage;
    private final Burials buried;
    private final Faults faults;
    private final InputLag lag;
    private final FirstCatchUp firstCatchUp;
    private final Merging.Factory merging;
    private final ReferenceData reference;
    private final StateStores stores;
    private final ViewSerdes serdes;

    /**
     * Prepares the topology.
     *
     * @param buried dead letters that there are already, which are not buried again
     * @param merging the fold's, but in tests of what happens when it fails
     */
    IkmTopology(
            TopologySettings settings,
            AvroSerdes avro,
            Map<String, Integer> schemaIds,
            Outage outage,
            Burials buried,
            Faults faults,
            InputLag lag,
            FirstCatchUp firstCatchUp,
            Merging.Factory merging) {
        this.settings = settings;
        this.faults = faults;
        this.lag = lag;
        this.firstCatchUp = firstCatchUp;
        this.merging = merging;
        this.avro = avro;
        this.schemaIds = schemaIds;
        this.outage = outage;
        this.buried = buried;
        this.reference = settings.rules().reference();
        this.stores = new StateStores(
                settings.stores(), settings.rules().fingerprint().hex());
        this.serdes = new ViewSerdes(avro);
    }

    Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        EventTopic.patternOf(reference.offices()),
                        Consumed.with(ByteArray(), ByteArray())
                                .withName("events")
                                .withTimestampExtractor(new BrokerTime())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest()))
                .process(new FoldSupplier(), Named.as("fold"))
                .split(Named.as("fold-"))
                .branch(
                        (key, output) -> output instanceof FoldOutput.Moment,
                        Branched.withConsumer(this::rollUp, "moments"))
                .branch(
                        (key, output) -> output instanceof FoldOutput.Profile,
                        Branched.withConsumer(this::publishProfiles, "profiles"))
                .defaultBranch(Branched.withConsumer(this::buryDeadLetters, "dead-letters"));
        return builder.build();
    }

    private void rollUp(KStream<byte[], FoldOutput> moments) {
        moments.mapValues(output -> ((FoldOutput.Moment) output).partial(), Named.as("moment"))
                .repartition(Repartitioned.<byte[], Partial>as("partials")
                        .withKeySerde(ByteArray())
                        .withValueSerde(serdes.partials())
                        .withNumberOfPartitions(1))
                .process(new RollupSupplier(), Named.as("rollup"))
                .to(
                        (key, row, at) ->
                                Topics.view(settings.generation(), row.id().topic()),
                        Produced.with(Serdes.String(), serdes.rows()).withName("views"));
    }

    private void publishProfiles(KStream<byte[], FoldOutput> profiles) {
        profiles.mapValues(FoldOutput.Profile.class::cast, Named.as("profile"))
                .to(
                        Topics.view(settings.generation(), Topics.VIEW_PROFILE),
                        Produced.with(ByteArray(), serdes.profiles()).withName("profiles"));
    }

    private void buryDeadLetters(KStream<byte[], FoldOutput> letters) {
        letters.mapValues(FoldOutput.DeadLetter.class::cast, Named.as("dead-letter"))
                .filterNot((key, letter) -> buried.contains(letter.received()), Named.as("not-buried-yet"))
                .to(
                        Topics.DEAD_LETTERS,
                        Produced.with(ByteArray(), serdes.deadLetters()).withName("dead-letters"));
    }

    /** Makes a task's fold; what it needs is made anew for each task, since tasks run in threads of their own. */
    private final class FoldSupplier implements ProcessorSupplier<byte[], byte[], byte[], FoldOutput> {
        @Override
        public Processor<byte[], byte[], byte[], FoldOutput> get() {
            EventRules rules = new EventRules(reference);
            return new FoldProcessor(
                    settings,
                    new ReportJudge(
                            reference,
                            schemaIds.get(EventType.PRODUCTION.recordClass().getName()),
                            settings.partitions()),
                    new RecordJudge(avro, rules, settings.partitions()),
                    outage,
                    faults,
                    lag,
                    firstCatchUp,
                    new Contributions(reference),
                    new Profiles(reference),
                    merging);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(stores.fold());
        }
    }

    /** Makes the rollup. */
    private final class RollupSupplier implements ProcessorSupplier<byte[], Partial, String, ViewRow> {
        @Override
        public Processor<byte[], Partial, String, ViewRow> get() {
            return new RollupProcessor(settings, reference, schemaIds);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(stores.rows(StateStores.ROLLUP), stores.processMark());
        }
    }
}
