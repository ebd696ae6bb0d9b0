package id.ntb.ikm.operator;

import id.ntb.ikm.archive.ArchiveException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;

/** One act on an archive, whose foreseen failures become one line. */
@FunctionalInterface
interface ArchiveAttempt {

    int run() throws IOException, InterruptedException, ExecutionException;

    /**
     * Makes it, and says in one sentence what disks and brokers refuse.
     *
     * @throws ArchiveException in their exceptions' place
     */
    static int make(ArchiveAttempt attempt) throws InterruptedException {
        try {
            return attempt.run();
        } catch (IOException | UncheckedIOException e) {
            throw new ArchiveException("berkas / file: " + e, e);
        } catch (ExecutionException e) {
            throw new ArchiveException("Kafka: " + e.getCause().getMessage(), e);
        } catch (KafkaException e) {
            throw new ArchiveException("Kafka: " + (e.getCause() == null ? e : e.getCause()).getMessage(), e);
        }
    }
}
