package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A connection that got into trouble does not hold rows up: another one sends what is left, at once and once. */
class AnotherConnectionTest {

    private static final String REGISTRY = "mock://another-connection-test";

    private static final String ROW = """
            {"type":"production","ikmId":"5202-00000%d","period":"2025-12","recordedAt":"2026-01-05T09:00:00+08:00"}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final AvroSerdes serdes = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
    private final List<Flaky> connections = new ArrayList<>();

    /** Refuses the records with some numbers, from 0, and takes the others. */
    private final class Flaky extends MockProducer<String, Object> {

        private final RuntimeException refusal;
        private final List<Integer> refused;
        private int next;

        Flaky(RuntimeException refusal, List<Integer> refused) {
            super(false, null, new StringSerializer(), serdes.serializer());
            this.refusal = refusal;
            this.refused = refused;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, Object> event, Callback callback) {
            Future<RecordMetadata> sent = super.send(event, callback);
            if (refused.contains(next++)) {
                errorNext(refusal);
            } else {
                completeNext();
            }
            return sent;
        }
    }

    @BeforeEach
    void registerSchemas() throws Exception {
        new SchemaSetup(serdes.client()).apply();
    }

    /** Publishes three rows; the first connection refuses some of them, any later one as {@code again} says. */
    private int publish(RuntimeException refusal, List<Integer> refused, List<Integer> again) throws IOException {
        Path file = Files.writeString(
                folder.resolve("rows.ndjson"), ROW.formatted(1) + ROW.formatted(2) + ROW.formatted(3));
        PublishCommand command = new PublishCommand((office, settings) -> {
            connections.add(new Flaky(refusal, connections.isEmpty() ? refused : again));
            return new EventPublisher(
                    connections.get(connections.size() - 1),
                    Optional::empty,
                    office,
                    new EventRules(ReferenceData.load()));
        });
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(file.toString(), "--office=5202", "--outbox=" + folder.resolve("outbox"));
    }

    private static List<String> keys(Flaky connection) {
        return connection.history().stream().map(ProducerRecord::key).toList();
    }

    @Test
    void sendsWhatTheFirstOneCouldNotBringIntoOrder() throws IOException {
        assertThat(publish(new OutOfOrderSequenceException("out of order"), List.of(0), List.of()))
                .as("%s", out)
                .isZero();
        assertThat(connections).hasSize(2).first().satisfies(first -> assertThat(first.closed())
                .isTrue());
        assertThat(keys(connections.get(1))).first().isEqualTo("5202-000001");
        assertThat(out.toString())
                .contains("trying another connection for the 3 events that are left")
                .contains("the broker refuses the order of what this connection sends")
                .contains("published: 3 (production 3)")
                .doesNotContain("NOT SENT");
    }

    @Test
    void sendsWhatIsLeftWhereALinkBrokeInTheMidst() throws IOException {
        assertThat(publish(new TimeoutException("expired"), List.of(1), List.of()))
                .isZero();
        assertThat(keys(connections.get(1))).containsExactly("5202-000002", "5202-000003");
        assertThat(out.toString()).contains("published: 3 (production 3)");
    }

    @Test
    void isTriedOnceOnlyAndThenTheRowsWait() throws IOException {
        assertThat(publish(new OutOfOrderSequenceException("out of order"), List.of(1), List.of(0)))
                .isEqualTo(3);
        assertThat(connections).hasSize(2);
        assertThat(out.toString())
                .contains("NOT SENT: 2", "menolak urutan kiriman", "ikm publish --resume")
                .contains("published: 1 (production 1)");
    }

    @Test
    void isNotTriedWhereItWouldBeRefusedLikeTheFirst() throws IOException {
        assertThat(publish(new TopicAuthorizationException("ikm.5202.production"), List.of(1), List.of()))
                .isEqualTo(3);
        assertThat(connections).hasSize(1);
    }
}
