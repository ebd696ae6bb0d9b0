package id.ntb.ikm.benchmark;

import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What was measured.
 *
 * @param pipeline from a cold start of the JVM
 * @param warm the same once more
 * @param pipelineWrites and {@code plainWrites} by kind of topic
 * @param latency in milliseconds
 * @param compared totals on which both contestants agreed
 */
record Results(
        Rate ceiling,
        Rate asOf,
        Rate pipeline,
        Rate warm,
        Map<String, Traffic> pipelineWrites,
        Histogram latency,
        Rate plain,
        Map<String, Traffic> plainWrites,
        int compared) {

    Results with(Rate newAsOf, Rate newWarm) {
        return new Results(ceiling, newAsOf, pipeline, newWarm, pipelineWrites, latency, plain, plainWrites, compared);
    }

    Results with(Rate newPlain, Map<String, Traffic> newPlainWrites) {
        return new Results(ceiling, asOf, pipeline, warm, pipelineWrites, latency, newPlain, newPlainWrites, compared);
    }
}
