package id.ntb.ikm.topology;

import id.ntb.ikm.intake.RestoreProgress;
import id.ntb.ikm.state.StateStores;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.apache.kafka.common.TopicPartition;

/** Shows how much of each store is still to be read back. */
record RestoreMetrics(String generation, int partitions, RestoreProgress progress) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        for (int partition = 0; partition < partitions; partition++) {
            bind(StateStores.FOLD, partition, registry);
        }
        bind(StateStores.ROLLUP, 0, registry);
    }

    private void bind(String store, int partition, MeterRegistry registry) {
        TopicPartition changelog = new TopicPartition(generation + "-" + store + "-changelog", partition);
        Gauge.builder("ikm.restore.remaining.records", () -> progress.remaining(changelog))
                .description("Records of a changelog that are still to be read back into the store")
                .tag("generation", generation)
                .tag("store", store)
                .tag("partition", String.valueOf(partition))
                .register(registry);
    }
}
