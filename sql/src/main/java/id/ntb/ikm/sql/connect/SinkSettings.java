package id.ntb.ikm.sql.connect;

import id.ntb.ikm.sql.row.ViewRowTransform;
import id.ntb.ikm.sql.row.ViewTable;
import id.ntb.ikm.sql.table.JdbcAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.connect.converters.ByteArrayConverter;

/**
 * What Connect and the sink are told.
 *
 * @param kafka for clients of Kafka, by Kafka's names; with secrets
 * @param registry the registry's URL, and what its client needs to log in, by Confluent's names
 * @param database what the database calls itself
 * @param run number of this start
 */
public record SinkSettings(
        Map<String, String> kafka, Map<String, String> registry, JdbcAddress address, String database, long run) {

    /** Before the names of the consumer groups that this database is filled through. */
    public String groupPrefix() {
        return "connect-ikm-sql-" + database + "-";
    }

    /** Of the connector; with {@code connect-} before it that of its group. A start reads everything again, so it has its own. */
    String name() {
        return "ikm-sql-" + database + "-" + run;
    }

    Map<String, String> worker() {
        Map<String, String> settings = new HashMap<>(kafka);
        kafka.forEach((name, value) -> settings.put("consumer." + name, value));
        settings.put("key.converter", ByteArrayConverter.class.getName());
        settings.put("value.converter", ByteArrayConverter.class.getName());
        settings.put("header.converter", ByteArrayConverter.class.getName());
        settings.put("offset.storage.file.filename", "unused");
        settings.put("plugin.discovery", "service_load");
        return settings;
    }

    Map<String, String> connector() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "name", name(),
                "connector.class", "io.debezium.connector.jdbc.JdbcSinkConnector",
                "tasks.max", "1",
                "topics.regex", "ikm\\.view\\.[^.]+\\.(" + topics() + ")",
                "consumer.override.isolation.level", "read_committed",
                // A generation that is begun is filled from then on, not only when readers change over to it.
                "consumer.override.metadata.max.age.ms", "1000",
                "consumer.override.max.poll.records", "2000",
                "transforms", "row",
                "transforms.row.type", ViewRowTransform.class.getName()));
        registry.forEach((name, value) -> settings.put("transforms.row." + name, value));
        settings.put("transforms.row." + ViewRowTransform.RUN, String.valueOf(run));
        settings.putAll(sink());
        return settings;
    }

    private Map<String, String> sink() {
        return Map.of(
                "connection.url",
                address.url(),
                "connection.username",
                address.user(),
                "connection.password",
                address.password(),
                "insert.mode",
                "upsert",
                "primary.key.mode",
                "record_key",
                // Removals are rows with a version, see ViewTable.
                "delete.enabled",
                "false",
                "schema.evolution",
                "none",
                "collection.name.format",
                ViewTable.SCHEMA + ".${topic}");
    }

    private static String topics() {
        return Arrays.stream(ViewTable.values())
                .flatMap(table -> table.topics().stream())
                .collect(Collectors.joining("|"));
    }

    /** Without passwords. */
    @Override
    public String toString() {
        return "SinkSettings[" + address + ", run " + run + "]";
    }
}
