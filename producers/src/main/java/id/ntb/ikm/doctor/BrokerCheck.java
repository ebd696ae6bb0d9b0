package id.ntb.ikm.doctor;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.config.OfficeConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** Whether the broker can be reached and logged in to, and has what the office writes to. */
record BrokerCheck(OfficeConfig config, String office) {

    private static final String SUBJECT = "server Kafka / broker";
    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(8).toMillis();

    List<Diagnosis> run() {
        List<Diagnosis> diagnoses = new ArrayList<>();
        try (Admin admin = Admin.create(settings())) {
            int nodes = admin.describeCluster().nodes().get().size();
            diagnoses.add(Diagnosis.ok(
                    SUBJECT,
                    text(config.bootstrapServers() + " menjawab, " + nodes + " server", "answers, nodes: " + nodes)));
            diagnoses.addAll(new TopicsCheck(admin, office).run());
        } catch (ExecutionException e) {
            diagnoses.add(failure().diagnose(e.getCause()));
        } catch (KafkaException e) {
            diagnoses.add(failure().diagnose(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            diagnoses.add(failure().diagnose(e));
        }
        return diagnoses;
    }

    private BrokerFailure failure() {
        String protocol = given().getOrDefault(
                        AdminClientConfig.SECURITY_PROTOCOL_CONFIG, AdminClientConfig.DEFAULT_SECURITY_PROTOCOL);
        return new BrokerFailure(SUBJECT, config.bootstrapServers(), protocol);
    }

    private Map<String, String> given() {
        return config.clientSettings(AdminClientConfig.configNames());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(given());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        return settings;
    }
}
