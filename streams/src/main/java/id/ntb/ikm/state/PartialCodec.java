package id.ntb.ikm.state;

import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.topic.EventTopic;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What tasks send to the rollup, and the progress that both keep. */
public final class PartialCodec {

    private PartialCodec() {}

    public static byte[] write(Partial partial) {
        return Binary.write(out -> {
            out.writeInt(partial.task());
            out.writeBoolean(partial.progress().isPresent());
            if (partial.progress().isPresent()) {
                writeProgress(partial.progress().get(), out);
            }
            out.writeInt(partial.sums().size());
            for (var sum : partial.sums().entrySet()) {
                SumCodec.writeKey(sum.getKey(), out);
                SumCodec.writeTally(sum.getValue(), out);
            }
            ClaimCodec.writeAll(partial.claims(), out);
        });
    }

    public static Partial read(byte[] bytes) {
        return Binary.read(bytes, in -> {
            int task = in.readInt();
            Optional<TaskProgress> progress = in.readBoolean() ? Optional.of(readProgress(in)) : Optional.empty();
            Map<SumKey, Tally> sums = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                sums.put(SumCodec.readKey(in), SumCodec.readTally(in));
            }
            return new Partial(task, progress, sums, ClaimCodec.readAll(in));
        });
    }

    static void writeProgress(TaskProgress progress, DataOutput out) throws IOException {
        out.writeLong(progress.asOf().toEpochDay());
        out.writeInt(progress.topics().size());
        for (var topic : progress.topics().entrySet()) {
            Binary.writeText(topic.getKey().topic(), out);
            write(topic.getValue(), out);
        }
    }

    private static void write(TopicProgress topic, DataOutput out) throws IOException {
        out.writeLong(topic.nextOffset());
        out.writeLong(topic.applied());
        out.writeLong(topic.superseded());
        out.writeLong(topic.duplicate());
        out.writeLong(topic.deadLettered());
        out.writeLong(topic.lastRecordedAt().toEpochMilli());
    }

    static TaskProgress readProgress(DataInput in) throws IOException {
        LocalDate asOf = LocalDate.ofEpochDay(in.readLong());
        Map<EventTopic, TopicProgress> topics = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            topics.put(EventTopic.parse(Binary.readText(in)).orElseThrow(), readTopic(in));
        }
        return new TaskProgress(asOf, topics);
    }

    private static TopicProgress readTopic(DataInput in) throws IOException {
        return new TopicProgress(
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                Instant.ofEpochMilli(in.readLong()));
    }
}
