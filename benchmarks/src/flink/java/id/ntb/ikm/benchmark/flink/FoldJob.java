package id.ntb.ikm.benchmark.flink;

import java.util.List;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The job that merges events, wherever they come from.
 *
 * @param cachedFirms firms whose rows are also kept on the heap of each subtask
 */
record FoldJob(FoldSettings settings, int cachedFirms) {

    /** @param events an end of them is needed */
    FoldedByFlink run(StreamExecutionEnvironment flink, DataStream<LogRecord> events) throws Exception {
        events.keyBy(LogRecord::ikmId, Types.STRING)
                .transform(
                        "fold",
                        PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO,
                        new FoldOperator(settings, cachedFirms))
                .keyBy(part -> "", Types.STRING)
                .transform("sums", Types.VOID, new SumOperator(settings))
                .setParallelism(1);
        return result(flink.execute("ikm"));
    }

    private static FoldedByFlink result(JobExecutionResult job) {
        List<String> digests = job.getAccumulatorResult(SumOperator.DIGEST);
        long records = job.getAccumulatorResult(SumOperator.RECORDS);
        int checkpoints = job.getAccumulatorResult(SumOperator.CHECKPOINTS);
        return new FoldedByFlink(digests.get(0), records, checkpoints);
    }
}
