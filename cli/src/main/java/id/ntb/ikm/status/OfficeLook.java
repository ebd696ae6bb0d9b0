package id.ntb.ikm.status;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ViewVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/** What became of the offices' events, and when the last one came. */
final class OfficeLook {

    private static final String HELD = "NOT_IN_CHARGE";

    private final Admin admin;
    private final WholeTopic topics;
    private final Deserializer<Object> deserializer;
    private final Collection<String> offices;

    OfficeLook(Admin admin, LogConsumers consumers, AvroSerdes avro, Collection<String> offices) {
        this.admin = admin;
        this.topics = new WholeTopic(consumers);
        this.deserializer = avro.deserializer();
        this.offices = offices;
    }

    /** By the code of the office; all counts are 0 where there is no version. */
    List<OfficeStatus> take(Optional<ViewVersion> version) throws InterruptedException, ExecutionException {
        Map<String, Instant> last = lastEvents();
        Map<String, Long> held =
                version.map(ViewVersion::getGeneration).map(this::heldFirms).orElse(Map.of());
        List<Account> accounts = version.map(ViewVersion::getAccounts).orElse(List.of());
        return offices.stream()
                .sorted()
                .map(office -> status(office, last, held.getOrDefault(office, 0L), accounts))
                .toList();
    }

    private static OfficeStatus status(String office, Map<String, Instant> last, long held, List<Account> accounts) {
        List<Account> own = accounts.stream()
                .filter(account -> account.getOffice().equals(office))
                .toList();
        return new OfficeStatus(
                office,
                Optional.ofNullable(last.get(office)),
                sum(own, Account::getRead),
                sum(own, Account::getApplied),
                sum(own, Account::getSuperseded),
                sum(own, Account::getDuplicate),
                sum(own, Account::getDeadLettered),
                held);
    }

    private static long sum(List<Account> accounts, ToLongFunction<Account> count) {
        return accounts.stream().mapToLong(count).sum();
    }

    /** By office; the broker's time, as an office's own clock may stand wherever it likes. */
    private Map<String, Instant> lastEvents() throws InterruptedException, ExecutionException {
        Collection<String> present = admin.listTopics().names().get();
        List<String> names =
                EventTopic.namesOf(offices).stream().filter(present::contains).toList();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (TopicDescription topic :
                admin.describeTopics(names).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(partition -> wanted.put(
                            new TopicPartition(topic.name(), partition.partition()), OffsetSpec.maxTimestamp()));
        }
        Map<String, Instant> last = new HashMap<>();
        admin.listOffsets(wanted).all().get().forEach((at, latest) -> {
            if (latest.timestamp() >= 0) {
                String office = EventTopic.parse(at.topic()).orElseThrow().office();
                last.merge(office, Instant.ofEpochMilli(latest.timestamp()), OfficeLook::later);
            }
        });
        return last;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** By regency. Only the last state of each row is decoded: the topic holds all that it has lately been. */
    private Map<String, Long> heldFirms(String generation) {
        String topic = Topics.view(generation, Topics.VIEW_REGENCY);
        Map<String, byte[]> rows = new HashMap<>();
        topics.read(topic, row -> rows.put(new String(row.key(), StandardCharsets.UTF_8), row.value()));
        rows.values().removeIf(value -> value == null);
        return rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> held((IkmView) deserializer.deserialize(topic, row.getValue()))));
    }

    private static long held(IkmView row) {
        return row.getFlags().getOrDefault(HELD, 0L);
    }
}
