package id.ntb.ikm.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.command.FilePublication;
import id.ntb.ikm.command.Summary;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.sheet.RowDefaults;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;

/** A regency office with the real publisher; whatever it sends must be delivered. */
record Office(String code, Cluster cluster) {

    Receipt publish(Path file) {
        FilePublication publication = new FilePublication(
                new RowDefaults(code, Optional.empty()), new EventRules(ReferenceData.load()), error -> {
                    throw new AssertionError(error.text());
                });
        try (EventPublisher publisher = EventPublisher.connect(code, cluster.officeSettings())) {
            Summary summary = publication.publish(file, publisher);
            assertThat(summary.bad() + summary.notSent()).isZero();
            return summary.receipt();
        }
    }

    void publish(List<? extends SpecificRecord> events) {
        try (EventPublisher publisher = EventPublisher.connect(code, cluster.officeSettings())) {
            List<CompletableFuture<Outcome>> outcomes =
                    events.stream().map(publisher::send).toList();
            publisher.flush();
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome.join()).isInstanceOf(Outcome.Delivered.class));
        }
    }
}
