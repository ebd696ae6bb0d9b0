package id.ntb.ikm.access;

import id.ntb.ikm.control.AccessToken;
import id.ntb.ikm.reader.RegistryFault;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one reading of the topic of tokens has told so far. For one thread. */
final class TokenBook {

    private static final Logger LOG = LoggerFactory.getLogger(TokenBook.class);

    private final Deserializer<Object> deserializer;
    private final Map<String, Entry> byId = new HashMap<>();

    private record Entry(String hash, Grant grant) {}

    TokenBook(Deserializer<Object> deserializer) {
        this.deserializer = deserializer;
    }

    /**
     * Takes the next record. One that says nothing that can be understood closes its token, as it may be a revocation, and holds up no
     * other.
     *
     * @throws RuntimeException when the schema registry cannot be asked now
     */
    void take(ConsumerRecord<byte[], byte[]> record) {
        String id = new String(record.key(), StandardCharsets.UTF_8);
        read(id, record).ifPresentOrElse(entry -> byId.put(id, entry), () -> byId.remove(id));
    }

    private Optional<Entry> read(String id, ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.ofNullable((AccessToken) deserializer.deserialize(record.topic(), record.value()))
                    .map(token -> new Entry(token.getHash(), Grant.of(token)));
        } catch (RuntimeException e) {
            if (RegistryFault.isBehind(e)) {
                throw e;
            }
            LOG.warn("token {} is closed: its record at offset {} is not understood", id, record.offset());
            return Optional.empty();
        }
    }

    Map<String, Grant> byHash() {
        return byId.values().stream().collect(Collectors.toUnmodifiableMap(Entry::hash, Entry::grant, (a, b) -> b));
    }
}
