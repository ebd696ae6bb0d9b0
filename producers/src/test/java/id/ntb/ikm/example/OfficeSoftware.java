package id.ntb.ikm.example;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.outbox.BatchIntake;
import id.ntb.ikm.outbox.DispatchListener;
import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.publish.EventIds;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/** An office's own software that publishes through the library, as the README shows it. */
final class OfficeSoftware {

    private OfficeSoftware() {}

    // The README shows what stands from here
    static Dispatched publish(Path outboxes, Properties servers) {
        OfficeRules rules = new OfficeRules("5202", new EventRules(ReferenceData.load()));
        try (Outbox outbox = Outbox.open(outboxes, "5202", Clock.systemUTC());
                EventPublisher publisher = EventPublisher.connect("5202", servers)) {
            Production report = Production.newBuilder()
                    .setEventId("")
                    .setIkmId("5202-000123")
                    .setOffice("5202")
                    .setRecordedAt(Instant.parse("2026-01-05T01:00:00Z"))
                    .setPeriod("2025-12")
                    .setLines(List.of(tea("12.500", 1_500_000)))
                    .build();
            report.setEventId(EventIds.of(report));

            BatchIntake intake = outbox.intake("laporan Desember", rules);
            System.out.println(intake.send(report, 1).join()); // Kept, or Rejected and why
            intake.finish(); // from here on no power cut loses it
            return outbox.dispatch(publisher, DispatchListener.NONE); // what cannot be sent now waits for the next time
        }
    }

    private static ProductionLine tea(String kilograms, long rupiah) {
        return ProductionLine.newBuilder()
                .setCommodity("TEH_KELOR")
                .setQuantity(new BigDecimal(kilograms))
                .setUnit("KG")
                .setValueIdr(rupiah)
                .setChannel(Channel.LOCAL)
                .build();
    }
    // to here
}
