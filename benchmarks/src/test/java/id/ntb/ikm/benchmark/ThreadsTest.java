package id.ntb.ikm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data-plane-kafka-request-handler-0",
                "group-coordinator-event-processor-0",
                "AddPartitionsToTxnSenderThread-1",
                "TxnMarkerSenderThread-1",
                "kafka-log-cleaner-thread-0",
                "quorum-controller-1-event-handler"
            })
    void theBrokerHasManyThreads(String name) {
        assertThat(ThreadKind.isBroker(name)).isTrue();
        assertThat(ThreadKind.isProcessing(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kafka-producer-network-thread | bench1-7f-StreamThread-1-producer",
                "kafka-coordinator-heartbeat-thread | bench1",
                "kafka-admin-client-thread | adminclient-1"
            })
    void clientsAreNeitherBrokerNorProcessing(String name) {
        assertThat(ThreadKind.isBroker(name)).isFalse();
        assertThat(ThreadKind.isProcessing(name)).isFalse();
    }

    @Test
    void streamThreadsProcess() {
        assertThat(ThreadKind.isProcessing("bench1-7f-StreamThread-1")).isTrue();
    }

    @Test
    void theJvmsOwnThreadsAreReadWhereLinuxShowsThem(@TempDir Path tasks) throws IOException {
        task(tasks, 11, "C2 CompilerThre", 33, 4);
        task(tasks, 12, "C1 CompilerThre", 27, 1);
        task(tasks, 13, "GC Thread#0", 5, 0);
        Files.createDirectory(tasks.resolve("14")); // one that ends just now
        VmThreads threads = new VmThreads(tasks);
        assertThat(threads.used(ThreadKind::isCompiler)).isEqualTo(Duration.ofMillis(650));
        assertThat(threads.used(ThreadKind::isCollector)).isEqualTo(Duration.ofMillis(50));
    }

    private static void task(Path tasks, int id, String name, int user, int system) throws IOException {
        Path task = Files.createDirectory(tasks.resolve(Integer.toString(id)));
        Files.writeString(task.resolve("comm"), name + "\n");
        String stat = "%d (%s) S 1 1 1 0 -1 4194368 2151 0 0 0 %d %d 0 0 20 0".formatted(id, name, user, system);
        Files.writeString(task.resolve("stat"), stat);
    }

    @Test
    void elsewhereTheyCostNothingThatIsKnown(@TempDir Path empty) {
        assertThat(new VmThreads(empty.resolve("none")).used(name -> true)).isZero();
    }
}
