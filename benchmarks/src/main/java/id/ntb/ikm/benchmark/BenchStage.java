package id.ntb.ikm.benchmark;

import java.util.List;

/** Steps that share what they measure on, which the first of them sets up and {@link #close} takes down. */
interface BenchStage extends AutoCloseable {

    /** In the order in which they are to be run, each once. */
    List<MeasurementStep> steps();

    /** Also after a step that failed, and where none ran. */
    @Override
    void close() throws Exception;
}
