package id.ntb.ikm.topology;

import id.ntb.ikm.judge.Verdict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Arrays;

/**
 * Counts what this process has refused, by what is wrong. A transaction that comes to nothing is done again and counted again:
 * the accounts of a version are what adds up.
 */
final class RefusedRecords implements MeterBinder {

    private final String generation;
    private volatile MeterRegistry registry;

    RefusedRecords(String generation) {
        this.generation = generation;
    }

    @Override
    public void bindTo(MeterRegistry to) {
        registry = to;
    }

    /** A record with several faults counts under each; codes are of a list of ours, never an office's words. */
    void count(Verdict.Refused refused) {
        MeterRegistry to = registry;
        if (to != null) {
            Arrays.stream(refused.code().split(",", -1)).forEach(code -> Counter.builder("ikm.records.refused")
                    .description("Records refused since the start of the process, by what is wrong with them")
                    .tag("generation", generation)
                    .tag("code", code.strip())
                    .register(to)
                    .increment());
        }
    }
}
