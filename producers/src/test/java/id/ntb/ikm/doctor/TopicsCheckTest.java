package id.ntb.ikm.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.doctor.Diagnosis.Level;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsResult;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.internals.KafkaFutureImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the doctor says of the office's topics by how a broker describes them. */
class TopicsCheckTest {

    private static final Node NODE = new Node(1, "127.0.0.1", 9092);

    private final Map<String, KafkaFuture<TopicDescription>> topics = new LinkedHashMap<>();

    /** An answer that no broker gave. */
    private static final class Described extends DescribeTopicsResult {

        Described(Map<String, KafkaFuture<TopicDescription>> byName) {
            super(null, byName);
        }
    }

    @BeforeEach
    void describeGoodTopics() {
        for (String type : List.of("registration", "certification", "production")) {
            there(type, 12, Set.of(AclOperation.WRITE, AclOperation.DESCRIBE));
        }
    }

    private void there(String type, int partitions, Set<AclOperation> allowed) {
        TopicPartitionInfo partition = new TopicPartitionInfo(0, NODE, List.of(NODE), List.of(NODE));
        topics.put(
                name(type),
                KafkaFuture.completedFuture(
                        new TopicDescription(name(type), false, Collections.nCopies(partitions, partition), allowed)));
    }

    private void failing(String type, Exception why) {
        KafkaFutureImpl<TopicDescription> failed = new KafkaFutureImpl<>();
        failed.completeExceptionally(why);
        topics.put(name(type), failed);
    }

    private static String name(String type) {
        return "ikm.5202." + type;
    }

    private List<Diagnosis> check() throws ExecutionException, InterruptedException {
        Admin admin = (Admin) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Admin.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("describeTopics");
                    return new Described(topics);
                });
        return new TopicsCheck(admin, "5202").run();
    }

    private Diagnosis only() throws ExecutionException, InterruptedException {
        List<Diagnosis> diagnoses = check();
        assertThat(diagnoses).hasSize(1);
        return diagnoses.get(0);
    }

    @Test
    void isContentWithThreeTopicsThatFitTogether() throws Exception {
        assertThat(only().level()).isEqualTo(Level.OK);
        assertThat(only().finding().line())
                .isEqualTo(
                        "ketiganya ada dan boleh ditulis, masing-masing 12 partisi / all three exist and may be written"
                                + " to, partitions each: 12");
    }

    @Test
    void namesATopicThatIsNotThere() throws Exception {
        failing("production", new UnknownTopicOrPartitionException("x"));

        assertThat(only().level()).isEqualTo(Level.PROBLEM);
        assertThat(only().finding().line())
                .isEqualTo(
                        "ikm.5202.production belum ada; minta provinsi membuatnya, dan periksa kode kantor / does not"
                                + " exist; ask the province to create it, and check the office code");
    }

    @ParameterizedTest
    @EnumSource(names = {"READ", "DESCRIBE"})
    void namesATopicThatMustNotBeWrittenTo(AclOperation allowed) throws Exception {
        there("certification", 12, Set.of(allowed));

        assertThat(only().level()).isEqualTo(Level.PROBLEM);
        assertThat(only().finding().indonesian())
                .startsWith("ikm.5202.certification tidak boleh ditulis")
                .endsWith("berawalan ikm.5202.");
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITE", "ALL"})
    void isContentWithEitherPermission(AclOperation allowed) throws Exception {
        there("certification", 12, Set.of(allowed));

        assertThat(only().level()).isEqualTo(Level.OK);
    }

    /** A broker without access control may say nothing of it at all. */
    @Test
    void isContentWhereNobodyNamesPermissions() throws Exception {
        there("certification", 12, null);

        assertThat(only().level()).isEqualTo(Level.OK);
    }

    @Test
    void takesATopicThatMustNotBeLookedAtForOneThatMustNotBeWrittenTo() throws Exception {
        failing("registration", new TopicAuthorizationException("ikm.5202.registration"));

        assertThat(only().finding().english()).contains("WRITE on topics with the prefix ikm.5202.");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws Exception {
        failing("registration", new UnknownTopicOrPartitionException("x"));
        there("certification", 6, Set.of(AclOperation.READ));

        assertThat(check())
                .extracting(diagnosis -> diagnosis.finding().indonesian().split(" ", -1)[0])
                .containsExactly("ikm.5202.registration", "ikm.5202.certification");
    }

    /** The events of one firm would meet in different tasks. */
    @Test
    void findsTopicsThatDoNotFitTogether() throws Exception {
        there("production", 6, Set.of(AclOperation.ALL));

        assertThat(only().level()).isEqualTo(Level.PROBLEM);
        assertThat(only().finding().indonesian())
                .isEqualTo("jumlah partisi berbeda-beda [12, 6, 12]; laporkan kepada provinsi");
    }

    @Test
    void leavesToOthersWhatIsWrongWithTheBroker() {
        failing("production", new TimeoutException("gone"));

        assertThatThrownBy(this::check)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
    }
}
