package id.ntb.ikm.benchmark;

import id.ntb.ikm.benchmark.PlainReport.Placed;
import id.ntb.ikm.contribution.SectorRule;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.topic.EventTopic;
import java.time.LocalDate;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.TableJoined;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A part of the views in the DSL of Kafka Streams, as one would write it: a table of firms, a table of reports, a
 * foreign-key join of both because reports move with their firms, and totals with an adder and a subtractor.
 */
final class PlainTopology {

    static final String RESULTS = "bench.plain";

    private static final Serde<PlainFirm> FIRM = BinarySerde.of(PlainFirm::write, PlainFirm::read);
    private static final Serde<PlainReport> REPORT = BinarySerde.of(PlainReport::write, PlainReport::read);
    private static final Serde<Placed> PLACED = BinarySerde.of(Placed::write, Placed::read);
    static final Serde<Totals> TOTALS = BinarySerde.of(Totals::write, Totals::read);

    private final Serde<Object> events;
    private final SectorRule sectors;
    private final LocalDate today;

    PlainTopology(Serde<Object> events, SectorRule sectors, LocalDate today) {
        this.events = events;
        this.sectors = sectors;
        this.today = today;
    }

    Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<String, Object> all = builder.stream(
                EventTopic.PATTERN,
                Consumed.with(Serdes.String(), events)
                        .withName("events")
                        .withOffsetResetPolicy(AutoOffsetReset.earliest()));
        KTable<String, PlainFirm> firms = firms(all);
        stocks(firms).toStream().to(RESULTS, Produced.with(Serdes.String(), TOTALS));
        production(reports(all), firms).toStream().to(RESULTS, Produced.with(Serdes.String(), TOTALS));
        return builder.build();
    }

    private KTable<String, PlainFirm> firms(KStream<String, Object> all) {
        return all.filter((id, event) -> !(event instanceof Production), Named.as("about-firms"))
                .groupByKey(Grouped.with("firm-events", Serdes.String(), events))
                .aggregate(PlainFirm::unknown, (id, event, firm) -> merge(event, firm), store("firms", FIRM));
    }

    private PlainFirm merge(Object event, PlainFirm firm) {
        if (event instanceof Registration registration) {
            return firm.plus(registration, sectors.sectorOf(registration) + "|" + registration.getRegency());
        }
        return firm.plus((Certification) event);
    }

    private KTable<String, Totals> stocks(KTable<String, PlainFirm> firms) {
        return firms.filter((id, firm) -> firm.cellOn(today) != null, Named.as("registered"))
                .groupBy(
                        (id, firm) -> KeyValue.pair(firm.cellOn(today), firm.stocksOn(today)),
                        Grouped.with("stocks", Serdes.String(), TOTALS))
                .aggregate(
                        () -> Totals.NONE,
                        (k, v, sum) -> sum.plus(v),
                        (k, v, sum) -> sum.minus(v),
                        store("stock", TOTALS));
    }

    private static KTable<String, PlainReport> reports(KStream<String, Object> all) {
        return all.filter((id, event) -> event instanceof Production, Named.as("about-production"))
                .map(
                        (id, event) -> {
                            PlainReport report = PlainReport.of((Production) event);
                            return KeyValue.pair(report.key(), report);
                        },
                        Named.as("report"))
                .groupByKey(Grouped.with("reports-by-month", Serdes.String(), REPORT))
                .reduce(PlainReport::orLater, store("reports", REPORT));
    }

    private static KTable<String, Totals> production(
            KTable<String, PlainReport> reports, KTable<String, PlainFirm> firms) {
        return reports.leftJoin(
                        firms, PlainReport::ikmId, PlainReport::in, TableJoined.as("placing"), store("placed", PLACED))
                .groupBy(
                        (id, placed) -> KeyValue.pair(placed.cellAndMonth(), new Totals(placed.valueIdr(), 0, 0)),
                        Grouped.with("production", Serdes.String(), TOTALS))
                .aggregate(
                        () -> Totals.NONE,
                        (k, v, sum) -> sum.plus(v),
                        (k, v, sum) -> sum.minus(v),
                        store("flow", TOTALS));
    }

    private static <T> Materialized<String, T, KeyValueStore<Bytes, byte[]>> store(String name, Serde<T> values) {
        return Materialized.<String, T, KeyValueStore<Bytes, byte[]>>as(name)
                .withKeySerde(Serdes.String())
                .withValueSerde(values);
    }
}
