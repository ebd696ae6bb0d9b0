package id.ntb.ikm.outbox;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.publish.EventIds;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Production reports of one office, each different. */
final class Reports {

    private Reports() {}

    static List<Production> of(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Reports::of).toList();
    }

    static Production of(int firm) {
        Production report = Production.newBuilder()
                .setEventId("")
                .setIkmId("5202-%06d".formatted(firm))
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2026-01-05T01:00:00Z"))
                .setPeriod("2025-12")
                .setLines(List.of())
                .build();
        report.setEventId(EventIds.of(report));
        return report;
    }
}
