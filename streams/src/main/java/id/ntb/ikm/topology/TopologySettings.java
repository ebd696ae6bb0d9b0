package id.ntb.ikm.topology;

import id.ntb.ikm.rule.Rules;
import id.ntb.ikm.state.StoreKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the topology is told from outside.
 *
 * @param generation name of this build of the views, which is the application id
 * @param partitions of every event topic, and so the number of tasks
 * @param stores what the state is kept in; refused where this Kafka Streams does not have it
 * @param today the date in Asia/Makassar; no rule reads a clock itself (rule 9)
 * @param sendEvery how often tasks send on what has changed, and the rollup publishes
 * @param codeVersion release, for the record of each version
 * @param rules what figures are made by; state made by others is refused (rule 13)
 */
public record TopologySettings(
        String generation,
        int partitions,
        StoreKind stores,
        Supplier<LocalDate> today,
        Duration sendEvery,
        String codeVersion,
        Rules rules) {

    public TopologySettings {
        stores.requireAvailable();
    }

    /** With the rules of this release. */
    public TopologySettings(
            String generation,
            int partitions,
            StoreKind stores,
            Supplier<LocalDate> today,
            Duration sendEvery,
            String codeVersion) {
        this(generation, partitions, stores, today, sendEvery, codeVersion, Rules.shipped());
    }

    /** The same for another generation. */
    public TopologySettings of(String otherGeneration) {
        return new TopologySettings(otherGeneration, partitions, stores, today, sendEvery, codeVersion, rules);
    }
}
