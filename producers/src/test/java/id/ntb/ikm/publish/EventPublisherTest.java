package id.ntb.ikm.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventPublisherTest {

    private static final String REGISTRY = "mock://event-publisher-test";
    private static final EventRules RULES = new EventRules(ReferenceData.load());

    private final AvroSerdes serdes = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
    private final MockProducer<String, Object> producer = producer(serdes, false);
    private final EventPublisher publisher = new EventPublisher(producer, Optional::empty, "5202", RULES);

    private static MockProducer<String, Object> producer(AvroSerdes serdes, boolean autoComplete) {
        return new MockProducer<>(autoComplete, null, new StringSerializer(), serdes.serializer());
    }

    @BeforeEach
    void registerSchemas() throws Exception {
        new SchemaSetup(serdes.client()).apply();
    }

    private static Outcome.Failed failed(CompletableFuture<Outcome> outcome) {
        assertThat(outcome).isCompleted();
        return (Outcome.Failed) outcome.join();
    }

    @Test
    void sendsEachTypeToTheOfficesOwnTopicWithTheIkmIdAsKey() {
        Production report = Events.report("5201-000007", "5202");
        CompletableFuture<Outcome> first = publisher.send(report);
        CompletableFuture<Outcome> second = publisher.send(Events.halal("5202-000001"));
        assertThat(first).isNotDone();

        publisher.flush();

        assertThat(producer.history())
                .extracting(ProducerRecord::topic, ProducerRecord::key)
                .containsExactly(
                        tuple("ikm.5202.production", "5201-000007"), tuple("ikm.5202.certification", "5202-000001"));
        assertThat(producer.history().get(0).value()).isEqualTo(report);
        assertThat(first).isCompletedWithValue(new Outcome.Delivered("ikm.5202.production", 0, 0));
        assertThat(second).isCompletedWithValue(new Outcome.Delivered("ikm.5202.certification", 0, 0));
    }

    @Test
    void tellsOneFailedEventFromItsDeliveredNeighbours() {
        CompletableFuture<Outcome> first = publisher.send(Events.report("5202-000001", "5202"));
        CompletableFuture<Outcome> second = publisher.send(Events.report("5202-000002", "5202"));
        CompletableFuture<Outcome> third = publisher.send(Events.report("5202-000003", "5202"));

        producer.completeNext();
        producer.errorNext(new RecordTooLargeException("1 MB"));
        producer.completeNext();

        assertThat(first).isCompletedWithValueMatching(Outcome.Delivered.class::isInstance);
        assertThat(failed(second).reason()).isEqualTo(FailureReason.EVENT_TOO_LARGE);
        assertThat(failed(second).detail()).contains("1 MB");
        assertThat(third).isCompletedWithValueMatching(Outcome.Delivered.class::isInstance);
    }

    @Test
    void rejectsAnInvalidEventWithoutSendingIt() {
        Production report = Events.report("5202-000001", "5202");
        report.setPeriod("2026-02");

        assertThat(publisher.send(report))
                .isCompletedWithValueMatching(outcome -> rules(outcome).equals(List.of(Rule.PERIOD_IN_FUTURE)));
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void refusesAnotherOfficesEvent() {
        CompletableFuture<Outcome> outcome = publisher.send(Events.report("5203-000001", "5203"));

        assertThat(outcome)
                .isCompletedWithValueMatching(refused -> rules(refused).equals(List.of(Rule.OFFICE_NOT_TOPIC)));
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void refusesWhatALibraryUserMustNotSend() {
        Certification nik = Events.halal("5202-000001");
        nik.setProduct("UD ABDUL HAMID 5202014505850001");
        Production future = Events.report("5202-000001", "5202");
        future.setRecordedAt(Instant.parse("2199-01-01T00:00:00Z"));

        assertThat(publisher.send(nik))
                .isCompletedWithValueMatching(refused -> rules(refused).equals(List.of(Rule.NIK_FOUND)));
        assertThat(publisher.send(future))
                .isCompletedWithValueMatching(refused -> rules(refused).equals(List.of(Rule.RECORDED_IN_FUTURE)));
        assertThat(producer.history()).isEmpty();
    }

    private static List<Rule> rules(Outcome outcome) {
        return ((Outcome.Rejected) outcome)
                .findings().stream().map(Finding::rule).toList();
    }

    @Test
    void saysThatASchemaIsMissingRatherThanRegisteringIt() {
        AvroSerdes empty = new AvroSerdes(AvroSerdes.client("mock://empty", Map.of()), "mock://empty");
        EventPublisher unprepared = new EventPublisher(producer(empty, true), Optional::empty, "5202", RULES);

        assertThat(failed(unprepared.send(Events.report("5202-000001", "5202"))).reason())
                .isEqualTo(FailureReason.SCHEMA_MISSING);
    }

    @Test
    void saysThatTheRegistryCannotBeReached() {
        String nobody = "http://127.0.0.1:1";
        AvroSerdes serdes = new AvroSerdes(AvroSerdes.client(nobody, Map.of("max.retries", "0")), nobody);
        EventPublisher cutOff = new EventPublisher(producer(serdes, true), Optional::empty, "5202", RULES);

        assertThat(failed(cutOff.send(Events.report("5202-000001", "5202"))).reason())
                .isEqualTo(FailureReason.REGISTRY_UNREACHABLE);
    }

    @Test
    void tellsApartWhyTheBrokerDidNotTakeAnEvent() {
        assertThat(reason(new TimeoutException("Expiring 1 record(s)"))).isEqualTo(FailureReason.BROKER_UNREACHABLE);
        assertThat(reason(new TimeoutException("not present", new UnknownTopicOrPartitionException("?"))))
                .isEqualTo(FailureReason.TOPIC_MISSING);
        assertThat(reason(new TopicAuthorizationException("ikm.5202.production")))
                .isEqualTo(FailureReason.NOT_ALLOWED);
        assertThat(reason(new ClusterAuthorizationException("idempotent write")))
                .isEqualTo(FailureReason.NOT_ALLOWED);
        assertThat(reason(new SaslAuthenticationException("invalid credentials")))
                .isEqualTo(FailureReason.LOGIN_REFUSED);
        assertThat(reason(new SslAuthenticationException("handshake", new CertificateException("expired"))))
                .isEqualTo(FailureReason.TLS_FAILED);
        assertThat(reason(new OutOfOrderSequenceException("attempted to append 5, expected 0")))
                .isEqualTo(FailureReason.ORDER_REFUSED);
        assertThat(reason(new IllegalStateException("surprise"))).isEqualTo(FailureReason.OTHER);
    }

    @Test
    void namesTheTopicThatMustNotBeWritten() {
        assertThat(failure(new ClusterAuthorizationException("Cluster authorization failed."))
                        .detail())
                .startsWith("ikm.5202.production: ")
                .endsWith("Cluster authorization failed.");
    }

    @Test
    void saysWhyTheHandshakeFailed() {
        RuntimeException handshake = new SslAuthenticationException(
                "SSL handshake failed", new CertificateException("NotAfter: Mon Jan 05 2026"));

        assertThat(failure(handshake).detail()).isEqualTo("CertificateException: NotAfter: Mon Jan 05 2026");
    }

    private FailureReason reason(RuntimeException error) {
        return failure(error).reason();
    }

    private Outcome.Failed failure(RuntimeException error) {
        SpecificRecord event = Events.report("5202-000001", "5202");
        CompletableFuture<Outcome> outcome = publisher.send(event);
        producer.errorNext(error);
        return failed(outcome);
    }

    @Test
    void answersEvenAfterTheProducerWasClosed() {
        publisher.close();

        assertThat(publisher.send(Events.report("5202-000001", "5202")))
                .isCompletedWithValueMatching(Outcome.Failed.class::isInstance);
    }
}
