package id.ntb.ikm.cli;

import id.ntb.ikm.history.HistoryReader;
import id.ntb.ikm.history.ReportReader;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.server.ViewServer;
import id.ntb.ikm.server.ViewServerConfig;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A view server with nothing processing behind it: it shows the last views that there were. */
final class LoneViewServer implements AutoCloseable {

    private static final int PARTITIONS = 4;

    private final ViewReader reader;
    private final Metrics metrics;
    private final ViewServer server;

    LoneViewServer(Sandbox sandbox) {
        AvroSerdes avro =
                new AvroSerdes(AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of()), sandbox.schemaRegistryUrl());
        LogConsumers consumers = LogConsumers.of(Map.of("bootstrap.servers", sandbox.bootstrapServers()));
        RecordJudge judge = new RecordJudge(avro, new EventRules(ReferenceData.load()), PARTITIONS);
        reader = new ViewReader(consumers, avro.deserializer());
        metrics = new Metrics(reader, Clock.systemUTC());
        server = new ViewServer(
                new ViewServerConfig(0),
                reader,
                new HistoryReader(consumers, judge),
                new ReportReader(consumers, judge),
                List.of(),
                metrics);
        server.start();
        reader.start();
    }

    /** Its base address. */
    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.close();
        reader.close();
        metrics.close();
    }
}
