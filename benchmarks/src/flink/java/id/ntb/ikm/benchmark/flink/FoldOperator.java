package id.ntb.ikm.benchmark.flink;

import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.PartialCodec;
import id.ntb.ikm.state.ReportStore;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * The fold, keyed by firm. An operator and no function, since it settles many firms before each checkpoint: a function may only touch the
 * firm of its record.
 */
final class FoldOperator extends AbstractStreamOperator<byte[]>
        implements OneInputStreamOperator<LogRecord, byte[]>, BoundedOneInput {

    private static final long serialVersionUID = 1;

    private static final int ID_LENGTH = "5202-000123".length();

    /** Keys of the rows of firms begin with the number of their format, those of reports with the firm. */
    private static final int ID_AT_OF_FIRMS = 1;

    private static final int ID_AT_OF_REPORTS = 0;

    private final FoldSettings settings;
    private final int cachedFirms;
    private transient FlinkTask task;

    /** @param cachedFirms firms whose rows are also kept on the heap, as the topology's stores do */
    FoldOperator(FoldSettings settings, int cachedFirms) {
        this.settings = settings;
        this.cachedFirms = cachedFirms;
    }

    @Override
    public void open() throws Exception {
        super.open();
        DueDays due = new DueDays(this, getRuntimeContext().getState(new ValueStateDescriptor<>("due", Types.LONG)));
        task = new FlinkTask(
                settings,
                rows("firms", ID_AT_OF_FIRMS),
                new ReportStore(rows("reports", ID_AT_OF_REPORTS), cachedFirms),
                due);
    }

    private KeyedRows rows(String name, int idAt) {
        return new KeyedRows(this, getRuntimeContext().getMapState(KeyedRows.state(name)), idAt, ID_LENGTH);
    }

    @Override
    public void processElement(StreamRecord<LogRecord> element) {
        task.take(element.getValue());
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) {
        sendOn();
    }

    @Override
    public void endInput() {
        sendOn();
    }

    private void sendOn() {
        for (Partial part : task.settle(getRuntimeContext().getTaskInfo().getIndexOfThisSubtask())) {
            output.collect(new StreamRecord<>(PartialCodec.write(part)));
        }
    }
}
