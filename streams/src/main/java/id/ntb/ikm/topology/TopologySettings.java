package id.ntb.ikm.topology;

import id.ntb.ikm.state.StoreKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the topology is told from outside.
 *
 * @param generation name of this build of the views, which is the application id
 * @param partitions of every event topic, and so the number of tasks
 * @param stores what the state is kept in
 * @param today the date in Asia/Makassar; no rule reads a clock itself (rule 9)
 * @param sendEvery how often tasks send on what has changed, and the rollup publishes
 * @param codeVersion release, for the record of each version
 */
public record TopologySettings(
        String generation,
        int partitions,
        StoreKind stores,
        Supplier<LocalDate> today,
        Duration sendEvery,
        String codeVersion) {}
