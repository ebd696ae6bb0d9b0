package id.ntb.ikm.benchmark.flink;

import id.ntb.ikm.state.PartialCodec;
import id.ntb.ikm.state.RollupRows;
import org.apache.flink.api.common.accumulators.IntCounter;
import org.apache.flink.api.common.accumulators.ListAccumulator;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Adds up what the subtasks send, and makes the views of it when all has come. There is one of it. */
final class SumOperator extends AbstractStreamOperator<Void>
        implements OneInputStreamOperator<byte[], Void>, BoundedOneInput {

    static final String DIGEST = "digest";
    static final String RECORDS = "records";
    static final String CHECKPOINTS = "checkpoints";

    private static final long serialVersionUID = 1;

    /** Nothing else is ever started from this state. */
    private static final String NO_RULES = "";

    private final FoldSettings settings;
    private transient SumTotals totals;
    private transient ListAccumulator<String> digest;
    private transient LongCounter records;
    private transient IntCounter checkpoints;

    SumOperator(FoldSettings settings) {
        this.settings = settings;
    }

    @Override
    public void open() throws Exception {
        super.open();
        KeyedRows rows = new KeyedRows(this, getRuntimeContext().getMapState(KeyedRows.state("sums")), 0, 0);
        totals = new SumTotals(new RollupRows(rows, NO_RULES));
        digest = new ListAccumulator<>();
        records = new LongCounter();
        checkpoints = new IntCounter();
        getRuntimeContext().addAccumulator(DIGEST, digest);
        getRuntimeContext().addAccumulator(RECORDS, records);
        getRuntimeContext().addAccumulator(CHECKPOINTS, checkpoints);
    }

    @Override
    public void processElement(StreamRecord<byte[]> element) {
        totals.apply(PartialCodec.read(element.getValue()));
    }

    @Override
    public void endInput() {
        digest.add(totals.digest(settings.asOf()));
        records.add(totals.records());
    }

    /** Told once all of the job has it. */
    @Override
    public void notifyCheckpointComplete(long checkpoint) throws Exception {
        super.notifyCheckpointComplete(checkpoint);
        checkpoints.add(1);
    }
}
