package id.ntb.ikm.hostile;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.common.message.ProduceRequestData;
import org.apache.kafka.common.message.ProduceRequestData.PartitionProduceData;
import org.apache.kafka.common.message.ProduceRequestData.TopicProduceData;
import org.apache.kafka.common.message.ProduceRequestData.TopicProduceDataCollection;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.requests.AbstractResponse;
import org.apache.kafka.common.requests.ProduceRequest;
import org.apache.kafka.common.requests.ProduceResponse;
import org.apache.kafka.common.requests.RequestHeader;

/** One batch as it is, by a client that checks, splits and repeats nothing. */
public record RawBatch(String topic, int partition, MemoryRecords records) {

    /** The last that names topics by their names. */
    private static final short VERSION = 12;

    private static final RequestHeader HEADER = new RequestHeader(ApiKeys.PRODUCE, VERSION, "hostile", 1);
    private static final int TIMEOUT_MS = 30_000;
    private static final short ALL = -1;

    /** The broker's answer. */
    public Errors sendTo(String bootstrapServer) throws IOException {
        int colon = bootstrapServer.lastIndexOf(':');
        try (Socket socket = new Socket(
                bootstrapServer.substring(0, colon), Integer.parseInt(bootstrapServer.substring(colon + 1)))) {
            socket.setSoTimeout(2 * TIMEOUT_MS);
            write(socket, request().serializeWithHeader(HEADER));
            return answer(new DataInputStream(socket.getInputStream()));
        }
    }

    private static void write(Socket socket, ByteBuffer request) throws IOException {
        WritableByteChannel out = Channels.newChannel(socket.getOutputStream());
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(request.remaining()).flip());
        out.write(request);
    }

    private static Errors answer(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        ProduceResponse response = (ProduceResponse) AbstractResponse.parseResponse(ByteBuffer.wrap(bytes), HEADER);
        return Errors.forCode(response.data()
                .responses()
                .iterator()
                .next()
                .partitionResponses()
                .get(0)
                .errorCode());
    }

    private ProduceRequest request() {
        Iterator<TopicProduceData> only = List.of(new TopicProduceData()
                        .setName(topic)
                        .setPartitionData(List.of(
                                new PartitionProduceData().setIndex(partition).setRecords(records))))
                .iterator();
        return ProduceRequest.builder(new ProduceRequestData()
                        .setAcks(ALL)
                        .setTimeoutMs(TIMEOUT_MS)
                        .setTopicData(new TopicProduceDataCollection(only)))
                .build(VERSION);
    }
}
