package id.ntb.ikm.cli;

import id.ntb.ikm.command.FilePublication;
import id.ntb.ikm.command.Summary;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.sample.JpsGemilangSample;
import id.ntb.ikm.sheet.RowDefaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Publishes the sample as ten offices would: a file each, through the office's own publisher. */
final class SamplePublication {

    private final EventRules rules = new EventRules(ReferenceData.load());
    private final Properties servers = new Properties();

    SamplePublication(Servers at) {
        servers.setProperty("bootstrap.servers", at.bootstrapServers());
        servers.setProperty("schema.registry.url", at.registryUrl());
    }

    /** Writes the files and publishes them. */
    List<Receipt> publish(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Receipt> receipts = new ArrayList<>();
        for (JpsGemilangSample.OfficeFile file : JpsGemilangSample.writeTo(directory)) {
            receipts.add(publish(file));
        }
        return receipts;
    }

    private Receipt publish(JpsGemilangSample.OfficeFile file) {
        FilePublication publication =
                new FilePublication(new RowDefaults(file.office(), Optional.empty()), rules, error -> {});
        try (EventPublisher publisher = EventPublisher.connect(file.office(), servers)) {
            Summary summary = publication.publish(file.file(), publisher);
            if (summary.bad() + summary.notSent() > 0) {
                throw new IllegalStateException("the sample of office " + file.office() + " was not published whole: "
                        + summary.bad() + " bad rows, " + summary.notSent() + " not sent");
            }
            return summary.receipt();
        }
    }
}
