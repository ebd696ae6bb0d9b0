package id.ntb.ikm.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.serde.AvroSchemas;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page for other programs says of the topics is what they are created and compared with. */
class AsyncApiTest {

    private static final int PARTITIONS = 4;
    private static final Point CELL = new Point("PANGAN", "5202");
    private static final Point SECTOR = new Point("PANGAN", Point.ALL);
    private static final Point REGENCY = new Point(Point.ALL, "5202");
    private static final YearMonth MONTH = YearMonth.parse("2025-03");

    private AsyncApiPage page;

    @BeforeEach
    void readPage() throws Exception {
        page = AsyncApiPage.read();
    }

    @Test
    void hasEveryTopicAndNoOther() {
        assertThat(page.channels().stream().map(AsyncApiTest::topic))
                .containsExactlyInAnyOrderElementsOf(topics().keySet());
    }

    @Test
    void hasThePartitionsAndSettingsOfEveryTopic() {
        Map<String, NewTopic> topics = topics();
        assertThat(page.channels()).allSatisfy(channel -> {
            JsonNode kafka = page.resolved(channel.path("bindings")).path("kafka");
            NewTopic topic = topics.get(topic(channel));
            assertThat(kafka.path("partitions").asInt()).isEqualTo(topic.numPartitions());
            assertThat(settings(kafka.path("topicConfiguration"))).isEqualTo(topic.configs());
        });
    }

    @Test
    void refersToTheNewestVersionOfEverySchema() {
        Set<String> named = new TreeSet<>();
        for (JsonNode message : page.messages()) {
            if (message.path("payload").has("schema")) {
                Path file = AsyncApiPage.schema(message);
                assertThat(file).exists();
                assertThat(file.resolveSibling(nextOf(file))).doesNotExist();
                named.add(file.getParent().getFileName().toString());
            }
        }
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        AvroSchemas.ALL.stream().map(Schema::getName).toList());
    }

    @Test
    void hasTheRecordsOfEveryTopic() throws Exception {
        for (EventType type : EventType.values()) {
            assertThat(schemaOf(type.word())).isEqualTo(type.recordClass().getSimpleName());
        }
        for (String view : Topics.VERSIONED) {
            Schema schema =
                    new Schema.Parser().parse(Files.readString(AsyncApiPage.schema(page.message("view." + view))));
            assertThat(schema.getField("version")).as(view).isNotNull();
        }
        assertThat(schemaOf("view.version")).isEqualTo("ViewVersion");
        assertThat(schemaOf("view.profile")).isEqualTo("IkmProfile");
    }

    @Test
    void hasTheKeysOfEveryTopic() {
        List<RowKey> rows = List.of(
                new RowKey.Headline(CELL),
                new RowKey.Headline(SECTOR),
                new RowKey.Headline(REGENCY),
                new RowKey.Headline(Point.PROVINCE),
                new RowKey.Production(CELL, MONTH),
                new RowKey.Production(Point.PROVINCE, MONTH),
                new RowKey.Program(REGENCY, "JPS_GEMILANG", "3", "TEH_KELOR"),
                new RowKey.Program(CELL, "KOIN", "4.0", null));
        assertThat(rows.stream().map(RowKey::topic)).containsAll(Topics.VERSIONED);
        assertThat(rows).allSatisfy(row -> assertThat(row.key())
                .matches(AsyncApiPage.keyPattern(page.message("view." + row.topic()))));
        List<String> patterns = new ArrayList<>();
        page.channel("control")
                .path("messages")
                .forEach(message -> patterns.add(AsyncApiPage.keyPattern(page.resolved(message))));
        assertThat(List.of(
                        ControlKey.LIVE,
                        ControlKey.generation("ikm1"),
                        ControlKey.stop("ikm1"),
                        ControlKey.act(1),
                        ControlKey.letters(1)))
                .allSatisfy(key -> assertThat(patterns)
                        .filteredOn(pattern -> key.matches(pattern))
                        .hasSize(1));
    }

    @Test
    void hasTheHeadersOfDeadLetters() {
        assertThat(names(page.message("deadLetters").path("headers").path("properties")))
                .containsExactlyInAnyOrder(
                        DeadLetters.TOPIC,
                        DeadLetters.PARTITION,
                        DeadLetters.OFFSET,
                        DeadLetters.CODE,
                        DeadLetters.REASON,
                        DeadLetters.GENERATION,
                        DeadLetters.KEY_BYTES,
                        DeadLetters.KEY_SHA256,
                        DeadLetters.VALUE_BYTES,
                        DeadLetters.VALUE_SHA256,
                        DeadLetters.HEADERS_LEFT_OUT);
    }

    @Test
    void namesTheOffices() {
        assertThat(names(page.parameter("office").path("enum")))
                .containsExactlyInAnyOrderElementsOf(ReferenceData.load().offices());
    }

    private static Map<String, NewTopic> topics() {
        TopicLayout layout = new TopicLayout(PARTITIONS);
        List<NewTopic> topics = new ArrayList<>(layout.events(Set.of("5202")));
        topics.addAll(layout.common());
        topics.addAll(layout.views("ikm1"));
        return topics.stream().collect(Collectors.toMap(NewTopic::name, Function.identity()));
    }

    private static String topic(JsonNode channel) {
        return channel.path("address").asText().replace("{office}", "5202").replace("{generation}", "ikm1");
    }

    private String schemaOf(String channel) {
        return AsyncApiPage.schema(page.message(channel))
                .getParent()
                .getFileName()
                .toString();
    }

    private static String nextOf(Path file) {
        int number = Integer.parseInt(file.getFileName().toString().replace(".avsc", ""));
        return (number + 1) + ".avsc";
    }

    /** As Kafka writes them: a list with commas. */
    private static Map<String, String> settings(JsonNode configuration) {
        Map<String, String> settings = new HashMap<>();
        configuration
                .properties()
                .forEach(setting -> settings.put(
                        setting.getKey(),
                        setting.getValue().isArray()
                                ? String.join(",", names(setting.getValue()))
                                : setting.getValue().asText()));
        return settings;
    }

    /** The texts of a list, or the names of an object. */
    private static List<String> names(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : fieldNames(node);
    }

    private static List<String> fieldNames(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
