package id.ntb.ikm.resilience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.hostile.HostileRecord;
import id.ntb.ikm.hostile.Kit;
import id.ntb.ikm.hostile.RawBatch;
import id.ntb.ikm.hostile.TopicLog;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Topics;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.apache.kafka.common.record.internal.SimpleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody makes or changes topics while events are being merged. */
class StrangeTopicsIT {

    private static final LocalDate TODAY = LocalDate.parse("2025-06-15");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FOREIGN = "ikm.9999.production";

    @TempDir
    private Path directory;

    @Test
    void aTopicOfNobodyIsNamedAndNothingElse() throws Exception {
        try (BrokerProvince province = new BrokerProvince(directory, TODAY);
                Admin admin = admin(province)) {
            List<HostileRecord> events = province.kit().neighbours();
            int half = events.size() / 2;
            publish(province, events.subList(0, half));
            await().atMost(PATIENCE).until(() -> province.account("read") == half);
            assertThat(province.get("/health/ready").body()).doesNotContain(FOREIGN);

            admin.createTopics(List.of(new NewTopic(FOREIGN, Optional.of(8), Optional.empty())))
                    .all()
                    .get();
            SimpleRecord record = new SimpleRecord(new byte[] {1}, new byte[] {2});
            await().atMost(PATIENCE).until(() -> answer(province, FOREIGN, record) == Errors.NONE);
            await().atMost(PATIENCE).until(() -> body(province, "/health/ready").contains(FOREIGN));
            assertThat(province.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(body(province, "/metrics")).contains("ikm_topics_foreign 1.0");

            publish(province, events.subList(half, events.size()));
            await().atMost(PATIENCE).until(() -> province.account("read") == events.size());
            assertThat(province.account("deadLettered")).isZero();
            assertThat(body(province, "/metrics")).contains("ikm_faults_total 0.0");

            admin.deleteTopics(List.of(FOREIGN)).all().get();
            await().atMost(PATIENCE)
                    .until(() -> !body(province, "/health/ready").contains(FOREIGN));
            assertThat(body(province, "/metrics")).contains("ikm_topics_foreign 0.0");
        }
    }

    /** The topic is changed as an earlier release set it up; then a record's time is its producer's, or none. */
    @Test
    void aRecordWithoutATimeIsADeadLetter() throws Exception {
        try (BrokerProvince province = new BrokerProvince(directory, TODAY);
                Admin admin = admin(province)) {
            HostileRecord event = province.kit().neighbours().get(0);
            set(admin, event.topic(), "message.timestamp.type", "CreateTime");
            await().atMost(PATIENCE).until(() -> {
                publish(province, event, RecordBatch.NO_TIMESTAMP);
                return times(province, event.topic()).contains(RecordBatch.NO_TIMESTAMP);
            });
            publish(province, event, Kit.PUBLISHED.toEpochMilli());
            int published = times(province, event.topic()).size();
            await().atMost(PATIENCE).until(() -> province.account("read") == published);
            assertThat(province.account("deadLettered")).isEqualTo(1);
            assertThat(codes(province)).containsExactly("TIMESTAMP_MISSING");
            assertThat(province.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    /** Somebody has lowered the limit of the dead letters' topic below what is to be written. */
    @Test
    void aTopicThatTakesTooLittleIsNamedWithWhatToDo() throws Exception {
        try (BrokerProvince province = new BrokerProvince(directory, TODAY);
                Admin admin = admin(province)) {
            set(admin, Topics.DEAD_LETTERS, "max.message.bytes", "300");
            HostileRecord event = province.kit().neighbours().get(0);
            send(province, event.topic(), new SimpleRecord(1, event.key(), new byte[10_000]));
            await().dontCatchUncaughtExceptions().atMost(PATIENCE).until(() -> body(province, "/health/ready")
                    .contains("processing has stopped"));
            HttpResponse<String> ready = province.get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains(Topics.DEAD_LETTERS, "max.message.bytes", "ikm topics check");
        }
    }

    /** Of all records of a topic, in ms. */
    private static List<Long> times(BrokerProvince province, String topic) {
        return new TopicLog(province.bootstrapServers())
                .read(List.of(topic)).stream().map(ConsumerRecord::timestamp).toList();
    }

    private static List<String> codes(BrokerProvince province) {
        return new TopicLog(province.bootstrapServers())
                .read(List.of(Topics.DEAD_LETTERS)).stream()
                        .map(letter ->
                                letter.headers().lastHeader(DeadLetters.CODE).value())
                        .map(code -> new String(code, UTF_8))
                        .toList();
    }

    private static void publish(BrokerProvince province, List<HostileRecord> events) throws Exception {
        for (HostileRecord event : events) {
            publish(province, event, Kit.PUBLISHED.toEpochMilli());
        }
    }

    private static void publish(BrokerProvince province, HostileRecord event, long time) throws Exception {
        SimpleRecord record = new SimpleRecord(time, event.key(), event.value());
        send(province, event.topic(), record);
    }

    private static void send(BrokerProvince province, String topic, SimpleRecord record) throws IOException {
        assertThat(answer(province, topic, record)).isEqualTo(Errors.NONE);
    }

    private static Errors answer(BrokerProvince province, String topic, SimpleRecord record) throws IOException {
        MemoryRecords records = MemoryRecords.withRecords(Compression.NONE, record);
        return new RawBatch(topic, HostileRecord.PARTITION, records).sendTo(province.bootstrapServers());
    }

    private static void set(Admin admin, String topic, String setting, String value) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(resource, List.of(change))).all().get();
    }

    private static String body(BrokerProvince province, String path) throws IOException {
        return province.get(path).body();
    }

    private static Admin admin(BrokerProvince province) {
        return Admin.create(Map.of("bootstrap.servers", province.bootstrapServers()));
    }
}
