package id.ntb.ikm.doctor;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topic.EventType;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** Whether the registry can be reached and knows the schemas of events as this release writes them. */
record SchemasCheck(OfficeConfig config) {

    private static final String SUBJECT = "registri skema / schema registry";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    List<Diagnosis> run() {
        List<String> missing = new ArrayList<>();
        try {
            SchemaRegistryClient client = AvroSerdes.client(config.registryUrl(), config.registrySettings());
            for (EventType type : EventType.values()) {
                if (!knows(client, SpecificData.getForClass(type.recordClass()).getSchema(type.recordClass()))) {
                    missing.add(type.word());
                }
            }
        } catch (RestClientException e) {
            return List.of(refused(e));
        } catch (IOException | RuntimeException e) {
            return List.of(unreachable(e));
        }
        return List.of(missing.isEmpty() ? complete() : incomplete(missing));
    }

    private static boolean knows(SchemaRegistryClient client, Schema schema) throws IOException, RestClientException {
        try {
            client.getId(schema.getFullName(), SchemaSetup.published(schema));
            return true;
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    private Diagnosis complete() {
        return Diagnosis.ok(
                SUBJECT,
                text(
                        config.registryUrl() + " menjawab dan mengenal ketiga skema versi ini",
                        "answers and knows the three schemas as this release writes them"));
    }

    private static Diagnosis incomplete(List<String> missing) {
        return Diagnosis.problem(
                SUBJECT,
                text(
                        "skema " + missing
                                + " versi ini belum terdaftar; minta provinsi mendaftarkannya, atau samakan versi ikm",
                        "these schemas are not registered as this release writes them; ask the province to register them, or"
                                + " use the province's release of ikm"));
    }

    private static Diagnosis refused(RestClientException e) {
        boolean login = e.getStatus() == UNAUTHORIZED || e.getStatus() == FORBIDDEN;
        return login
                ? Diagnosis.problem(
                        SUBJECT,
                        text(
                                "registri menolak masuk; periksa basic.auth.user.info",
                                "the registry refuses the login; check basic.auth.user.info"))
                : Diagnosis.problem(
                        SUBJECT,
                        text(
                                "registri menjawab dengan kesalahan " + e.getStatus()
                                        + "; coba lagi, atau hubungi provinsi",
                                "the registry answers with an error; try again, or ask the province"));
    }

    private Diagnosis unreachable(Exception e) {
        return Diagnosis.problem(
                SUBJECT,
                text(
                        config.registryUrl() + " tidak terjangkau (" + e.getMessage()
                                + "); periksa schema.registry.url dan jaringan",
                        "cannot be reached; check schema.registry.url and the network"));
    }
}
