package id.ntb.ikm.config;

import id.ntb.ikm.settings.SettingNames;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The settings there are for an office: its own, those of Kafka's producer and those of the registry's client. */
final class OfficeKeys {

    static final String OFFICE = "office";
    static final String OUTBOX = "outbox.directory";
    static final String OWNER_KEY = "owner.key.file";
    static final String VIEWS = "views.url";
    static final String TOKEN = "token";
    static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    static final String REGISTRY = SettingNames.REGISTRY_URL;

    static final SettingNames NAMES = new SettingNames(
            Set.of(OFFICE, OUTBOX, OWNER_KEY, VIEWS, TOKEN),
            ProducerConfig.configDef().names(),
            SettingNames.REGISTRY_CLIENT,
            Set.of(OUTBOX, OWNER_KEY));

    private OfficeKeys() {}
}
