package id.ntb.ikm.benchmark;

import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What was measured.
 *
 * @param pipelineWrites and {@code plainWrites} by kind of topic
 * @param latency in milliseconds
 * @param compared totals on which both contestants agreed
 */
record Results(
        Rate ceiling,
        Rate pipeline,
        Map<String, Traffic> pipelineWrites,
        Histogram latency,
        Rate plain,
        Map<String, Traffic> plainWrites,
        int compared) {}
