package id.ntb.ikm.publish;

import java.util.Map;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.JaasContext;

/** The text of {@code sasl.jaas.config}, the setting that clerks mistype most, and which holds the password. */
final class JaasText {

    private JaasText() {}

    /**
     * Reads it before the client does: the client's message about a password without quotes quotes a word of it.
     *
     * @throws PublisherConfigException when it cannot be read; without what Kafka says, and without its exception
     */
    static void requireReadable(String text) {
        try {
            JaasContext.loadClientContext(Map.of(SaslConfigs.SASL_JAAS_CONFIG, new Password(text)));
        } catch (RuntimeException e) {
            throw new PublisherConfigException(
                    "sasl.jaas.config tidak dapat dibaca; bentuknya / cannot be read; it looks"
                            + " like this: org.apache.kafka.common.security.scram.ScramLoginModule required"
                            + " username=\"...\" password=\"...\"; (dengan tanda kutip dan titik koma / with the quotation"
                            + " marks and the semicolon)");
        }
    }
}
