package id.ntb.ikm.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.layout.WrongTopicException;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sample.JpsGemilangSample;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds from the offices' publisher to the answer over HTTP, on any broker and registry: whoever has some says where
 * they are. The tests share the cluster, so each has firms of its own and looks at differences.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EndToEndContract {

    private static final int FIRMS_PER_OFFICE = 30;

    /** 1 + 2 + … + 30: what the numbers of an office's firms add up to. */
    private static final long SUM = 465;

    private final Collection<String> offices = ReferenceData.load().regencies().keySet();

    private Path directory;
    private Cluster cluster;
    private Province province;

    /** A Kafka of this class's own, as host:port. */
    abstract String bootstrapServers();

    /** The Confluent API of the registry that goes with it. */
    abstract String registryUrl();

    @BeforeAll
    void startProvince(@TempDir Path temporary) {
        directory = temporary;
        cluster = new Cluster(bootstrapServers(), registryUrl());
        province = startAgain();
    }

    private Province startAgain() {
        return Province.start(cluster, directory.resolve("state"));
    }

    @AfterAll
    void stopProvince() {
        if (province != null) {
            province.close();
        }
    }

    @AfterEach
    void sectorsAndRegenciesAndCellsAddUpToTheProvince() {
        province.settle();
        Figures headlines = Figures.of(List.of(province.get("province")));
        assertThat(List.of("sectors", "regencies", "cells"))
                .allSatisfy(view -> assertThat(province.rows(view)).isEqualTo(headlines));
        for (String view : List.of("production", "programs")) {
            Figures all = province.rows(view + "?by=province");
            assertThat(List.of("sector", "regency", "cell"))
                    .allSatisfy(
                            by -> assertThat(province.rows(view + "?by=" + by)).isEqualTo(all));
        }
    }

    @AfterEach
    void everyRecordIsAccountedForOnce() {
        province.settle();
        Map<String, Long> published = cluster.published();
        published.values().removeIf(count -> count == 0);
        assertThat(province.accounts("read")).isEqualTo(published);
        Map<String, Long> fates = new TreeMap<>();
        Stream.of("applied", "superseded", "duplicate", "deadLettered").forEach(fate -> province.accounts(fate)
                .forEach((topic, count) -> fates.merge(topic, count, Long::sum)));
        assertThat(fates).isEqualTo(published);
    }

    @Test
    void showsThePublishedFiguresOfTheSample() throws IOException {
        publishSample();
        province.settle();

        JsonNode rows = province.get("programs?by=province&program=JPS_GEMILANG&edition=3")
                .path("rows");
        assertThat(units(rows, "MINYAK_GORENG_KELAPA")).isEqualTo(55);
        assertThat(workers(rows, "MINYAK_GORENG_KELAPA")).isEqualTo(382);
        assertThat(units(rows, "SUSU_KEDELAI")).isEqualTo(138);
        assertThat(workers(rows, "SUSU_KEDELAI")).isEqualTo(895);
        assertThat(units(rows, "TEH_KELOR")).isEqualTo(35);
        assertThat(units(rows, "SERBAT_JAHE")).isEqualTo(22);
        assertThat(units(rows, "GULA_SEMUT")).isEqualTo(17);
        assertThat(workers(rows, "TEH_KELOR", "SERBAT_JAHE", "GULA_SEMUT")).isEqualTo(910);
        assertThat(units(rows, "TAS_KEMASAN")).isEqualTo(66);
        assertThat(workers(rows, "TAS_KEMASAN")).isEqualTo(198);
        assertThat(units(rows, "MINYAK_CENGKEH", "MINYAK_KAYU_PUTIH")).isEqualTo(120);
        assertThat(workers(rows, "MINYAK_CENGKEH", "MINYAK_KAYU_PUTIH")).isEqualTo(473);
        assertThat(Figures.of(rows).get("units")).isEqualTo(453);
        assertThat(Figures.of(rows).get("workers")).isEqualTo(2_858);
    }

    @Test
    void countsOnceWhatIsSentTwice() throws IOException {
        publishSample();
        province.settle();
        String digest = province.digest();
        Map<String, Long> applied = province.accounts("applied");
        long read = total(province.accounts("read"));

        long sentAgain = publishSample();

        province.settle();
        assertThat(province.digest()).isEqualTo(digest);
        assertThat(province.accounts("applied")).isEqualTo(applied);
        assertThat(total(province.accounts("read")) - read).isEqualTo(sentAgain).isPositive();
    }

    @Test
    void addsUpWhatTenOfficesPublishAtOnce() {
        province.settle();
        Map<String, Figures> before = new HashMap<>();
        offices.forEach(office -> before.put(office, figuresOf(office)));

        offices.parallelStream().forEach(office -> new Office(office, cluster).publish(eventsOf(office)));

        province.settle();
        assertThat(offices).hasSize(10).allSatisfy(office -> {
            Figures now = figuresOf(office);
            assertThat(now.since(before.get(office), "units")).isEqualTo(FIRMS_PER_OFFICE);
            assertThat(now.since(before.get(office), "workersMale")).isEqualTo(SUM);
            assertThat(now.since(before.get(office), "investmentIdr")).isEqualTo(SUM * 1_000_000);
            assertThat(now.since(before.get(office), "last12.valueIdr")).isEqualTo(SUM * 1_000);
            assertThat(now.since(before.get(office), "reporting.onTimeUnits")).isEqualTo(FIRMS_PER_OFFICE);
        });
    }

    @Test
    void putsAsideWhatCannotBeMergedAndGoesOn() {
        String topic = new EventTopic("5271", EventType.REGISTRATION).topic();
        byte[] key = Firms.ikmId("5271", 101).getBytes(StandardCharsets.UTF_8);
        province.settle();
        Figures before = figuresOf("5271");

        RecordMetadata garbage = cluster.put(topic, key, "bukan Avro".getBytes(StandardCharsets.UTF_8));
        RecordMetadata unknown = cluster.put(topic, key, new byte[] {0, 0x7f, 0, 0, 1, 2});
        RecordMetadata foreign = cluster.put(topic, key, cluster.serialized(topic, Firms.registration("5203", 101)));
        new Office("5271", cluster).publish(List.of(Firms.registration("5271", 102)));

        province.settle();
        assertThat(figuresOf("5271").since(before, "units")).isEqualTo(1);
        try (DeadLetterBox letters = new DeadLetterBox(cluster)) {
            assertReason(letters.letterOf(garbage), "NOT_AVRO", "bukan Avro", "not Avro in Confluent's framing");
            assertReason(letters.letterOf(unknown), "SCHEMA_UNKNOWN", "skema 2130706433 tidak ada", "register it");
            assertReason(letters.letterOf(foreign), "OFFICE_NOT_TOPIC", "kantor", "office");
        }
    }

    /** The service is stopped meanwhile, because a running one would take up the topic within seconds. */
    @Test
    void refusesToStartOnATopicWithAnotherNumberOfPartitions() {
        province.settle();
        String digest = province.digest();
        String topic = new EventTopic(ReferenceData.PROVINCE_OFFICE, EventType.PRODUCTION).topic();
        province.close();
        cluster.delete(topic);
        cluster.create(topic, 3);
        try {
            assertThatThrownBy(this::startAgain)
                    .isInstanceOf(WrongTopicException.class)
                    .hasMessageContaining(topic)
                    .hasMessageContaining("3 partitions")
                    .hasMessageContaining("must have 4");
        } finally {
            cluster.delete(topic);
            province = startAgain();
        }
        province.settle();
        assertThat(province.digest()).isEqualTo(digest);
    }

    /** Returns the number of events. */
    private long publishSample() throws IOException {
        return JpsGemilangSample.writeTo(directory.resolve("sample")).parallelStream()
                .map(file -> new Office(file.office(), cluster).publish(file.file()))
                .mapToLong(Receipt::total)
                .sum();
    }

    private static List<SpecificRecord> eventsOf(String office) {
        List<SpecificRecord> events = new ArrayList<>();
        IntStream.rangeClosed(1, FIRMS_PER_OFFICE).forEach(number -> events.add(Firms.registration(office, number)));
        IntStream.rangeClosed(1, FIRMS_PER_OFFICE).forEach(number -> events.add(Firms.report(office, number)));
        return events;
    }

    private Figures figuresOf(String office) {
        return province.rows("cells?regency=" + office);
    }

    private static long total(Map<String, Long> figures) {
        return figures.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long units(JsonNode programs, String... commodities) {
        return sum(programs, "units", List.of(commodities));
    }

    private static long workers(JsonNode programs, String... commodities) {
        return sum(programs, "workers", List.of(commodities));
    }

    private static long sum(JsonNode programs, String figure, List<String> commodities) {
        return programs.valueStream()
                .filter(row -> commodities.contains(row.path("commodity").asText()))
                .mapToLong(row -> row.path(figure).asLong())
                .sum();
    }

    private static void assertReason(ConsumerRecord<byte[], byte[]> letter, String code, String... words) {
        assertThat(DeadLetterBox.header(letter, DeadLetters.CODE)).contains(code);
        assertThat(DeadLetterBox.header(letter, DeadLetters.REASON)).contains(words);
    }
}
