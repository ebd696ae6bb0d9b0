package id.ntb.ikm.topology;

import static id.ntb.ikm.topology.Sample.registration;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.internal.DefaultRecordBatch;
import org.apache.kafka.common.record.internal.SimpleRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an office's topic can hold, the dead letters can. */
class DeadLettersTest {

    private static final String FIRM = "5202-000001";
    private static final String TOPIC = new EventTopic("5202", EventType.REGISTRATION).topic();
    private static final Instant PUBLISHED = Instant.parse("2025-06-14T02:00:00Z");

    @TempDir
    private Path stateDirectory;

    private TopologyFixture pipeline;
    private List<TestRecord<byte[], byte[]>> letters = List.of();

    @BeforeEach
    void start() throws Exception {
        pipeline = new TopologyFixture(StoreKind.IN_MEMORY, stateDirectory);
    }

    @AfterEach
    void stop() {
        pipeline.close();
    }

    @Test
    void buriesARecordWithoutATime() {
        pipeline.publishRecord(TOPIC, record(bytes(FIRM), pipeline.bytes(registration(FIRM, "5202")), Instant.EPOCH));
        assertThat(header(only(), DeadLetters.CODE)).isEqualTo("TIMESTAMP_MISSING");
        assertThat(header(only(), DeadLetters.REASON)).contains("LogAppendTime");
    }

    @Test
    void buriesWhatIsLargerThanAnEventMayBeWithoutDecodingIt() {
        pipeline.publishRecord(TOPIC, record(bytes(FIRM), junk(262_145), PUBLISHED));
        TestRecord<byte[], byte[]> letter = only();
        assertThat(header(letter, DeadLetters.CODE)).isEqualTo("TOO_LARGE");
        assertThat(header(letter, DeadLetters.REASON)).contains("262145", "262144");
        assertThat(letter.value()).hasSize(262_145);
    }

    @Test
    void cutsTheReasonOfALongValue() {
        Registration event = registration(FIRM, "5202");
        event.setIkmId("x".repeat(200_000));
        pipeline.publishRecord(TOPIC, record(bytes(FIRM), pipeline.bytes(event), PUBLISHED));
        assertThat(header(only(), DeadLetters.REASON)).hasSizeLessThanOrEqualTo(Verdict.LONGEST_REASON);
        assertThat(header(only(), DeadLetters.REASON)).contains("xxx…");
    }

    @Test
    void cutsTheReasonsOfManyBadFields() {
        Registration event = registration(FIRM, "5202");
        event.setCommodities(new ArrayList<>(Collections.nCopies(20_000, "EMAS")));
        pipeline.publishRecord(TOPIC, record(bytes(FIRM), pipeline.bytes(event), PUBLISHED));
        assertThat(header(only(), DeadLetters.REASON)).hasSizeLessThanOrEqualTo(Verdict.LONGEST_REASON);
        assertThat(header(only(), DeadLetters.CODE))
                .contains("TOO_MANY_COMMODITIES")
                .hasSizeLessThan(500);
    }

    @Test
    void keepsTheHeadersThatTheRecordCameWithBehindItsOwn() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("trace", bytes("a")).add("trace", null).add(DeadLetters.CODE, bytes("forged"));
        pipeline.publishRecord(TOPIC, new TestRecord<>(bytes(FIRM), junk(10), headers, PUBLISHED));
        Headers kept = only().headers();
        assertThat(header(only(), DeadLetters.CODE)).isEqualTo("NOT_AVRO");
        assertThat(StreamSupport.stream(kept.spliterator(), false).map(Header::key))
                .containsExactly(
                        DeadLetters.TOPIC,
                        DeadLetters.PARTITION,
                        DeadLetters.OFFSET,
                        DeadLetters.CODE,
                        DeadLetters.REASON,
                        DeadLetters.GENERATION,
                        "trace",
                        "trace",
                        "original.ikm.code");
        assertThat(kept.headers("trace")).extracting(Header::value).containsExactly(bytes("a"), null);
    }

    @Test
    void buriesAStubOfWhatDoesNotFitAndSaysHowLargeItWas() {
        pipeline.publishRecord(TOPIC, record(junk(300_000), junk(1_048_400), PUBLISHED));
        TestRecord<byte[], byte[]> letter = only();
        assertThat(letter.value()).isNull();
        assertThat(letter.key()).isEqualTo(Arrays.copyOf(junk(300_000), DeadLetters.LONGEST_STUB_KEY));
        assertThat(header(letter, DeadLetters.KEY_BYTES)).isEqualTo("300000");
        assertThat(header(letter, DeadLetters.VALUE_BYTES)).isEqualTo("1048400");
        assertThat(header(letter, DeadLetters.VALUE_SHA256)).matches("[0-9a-f]{64}");
        assertThat(header(letter, DeadLetters.KEY_SHA256)).matches("[0-9a-f]{64}");
    }

    @Test
    void fitsTheDeadLettersWhateverItsSizes() {
        Random random = new Random(20250615);
        List<Integer> sizes = List.of(0, 1, 100, 1_000, 262_144, 900_000, 1_030_000, 1_048_000, 1_048_576, 5_000_000);
        for (int i = 0; i < 60; i++) {
            RecordHeaders headers = new RecordHeaders();
            for (int h = random.nextInt(5); h > 0; h--) {
                headers.add("h".repeat(1 + random.nextInt(3_000)), junk(pick(sizes, random) / 2));
            }
            byte[] key = junk(pick(sizes, random));
            pipeline.publishRecord(TOPIC, new TestRecord<>(key, junk(pick(sizes, random)), headers, PUBLISHED));
        }
        assertThat(pipeline.deadLetters()).hasSize(60).allSatisfy(letter -> assertThat(
                        DefaultRecordBatch.sizeInBytes(List.of(new SimpleRecord(
                                0,
                                letter.key(),
                                letter.value(),
                                letter.headers().toArray()))))
                .isLessThanOrEqualTo(1_048_576));
    }

    @Test
    void countsTheYearThatItIsKeptFromTheTimeOfBurial() {
        Instant old = Instant.parse("2001-01-01T00:00:00Z");
        pipeline.publishRecord(TOPIC, record(bytes(FIRM), junk(10), old));
        assertThat(only().getRecordTime()).isAfter(old.plus(Duration.ofDays(365)));
    }

    private TestRecord<byte[], byte[]> only() {
        if (letters.isEmpty()) {
            letters = pipeline.deadLetters();
        }
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static TestRecord<byte[], byte[]> record(byte[] key, byte[] value, Instant time) {
        return new TestRecord<>(key, value, new RecordHeaders(), time);
    }

    private static byte[] junk(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
