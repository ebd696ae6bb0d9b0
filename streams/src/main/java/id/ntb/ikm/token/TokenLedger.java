package id.ntb.ikm.token;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.act.Acts;
import id.ntb.ikm.act.ControlChange;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.act.ControlWriter;
import id.ntb.ikm.control.AccessToken;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * The tokens on record. Each change is decided on what is on record at that moment, one writer after the other, and is written together
 * with the act that says by whom.
 */
public final class TokenLedger {

    private final WholeTopic topics;
    private final ControlWriter writer;
    private final AvroSerdes avro;
    private final Acts acts;

    /** @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names */
    public TokenLedger(Map<String, Object> connection, AvroSerdes avro, Acts acts) {
        LogConsumers consumers = LogConsumers.ofWhatIsThere(connection);
        this.topics = new WholeTopic(consumers);
        this.writer = new ControlWriter(connection, new ControlLog(consumers, avro), avro);
        this.avro = avro;
        this.acts = acts;
    }

    /** All that were ever made, in order of their names, then of when they were made. */
    public List<AccessToken> all() {
        Map<String, AccessToken> byId = new LinkedHashMap<>();
        Deserializer<Object> deserializer = avro.deserializer();
        topics.read(Topics.TOKENS, row -> {
            if (deserializer.deserialize(row.topic(), row.value()) instanceof AccessToken token) {
                byId.put(new String(row.key(), StandardCharsets.UTF_8), token);
            }
        });
        Map<String, AccessToken> sorted = new TreeMap<>();
        byId.values().forEach(token -> sorted.put(token.getName() + '/' + token.getCreatedAt() + token.getId(), token));
        return new ArrayList<>(sorted.values());
    }

    /**
     * Puts a new token on record.
     *
     * @param token with all that is known of it but by whom and when
     * @throws TokenException when a token in force has that name
     */
    public void add(AccessToken.Builder token, String why) {
        write(Act.GRANT, why, () -> {
            requireFree(token.getName());
            return token.setCreatedAt(acts.now()).setCreatedBy(acts.operator()).build();
        });
    }

    private void requireFree(String name) {
        if (all().stream().anyMatch(other -> other.getName().equals(name) && isInForce(other))) {
            throw new TokenException("token dengan nama itu sudah berlaku / a token with that name is in force: " + name
                    + "; ikm tokens revoke " + name + ", or take another name while both are in use");
        }
    }

    /** Whether it opens anything now. */
    public boolean isInForce(AccessToken token) {
        return token.getRevokedAt() == null && acts.now().isBefore(token.getExpiresAt());
    }

    /**
     * Closes a token for good.
     *
     * @param nameOrId of one that is not revoked
     * @throws TokenException when there is none
     */
    public AccessToken revoke(String nameOrId, String why) {
        List<AccessToken> revoked = new ArrayList<>();
        write(Act.REVOKE, why, () -> {
            AccessToken token = AccessToken.newBuilder(find(nameOrId))
                    .setRevokedAt(acts.now())
                    .setRevokedBy(acts.operator())
                    .build();
            revoked.add(token);
            return token;
        });
        return revoked.get(revoked.size() - 1);
    }

    private AccessToken find(String nameOrId) {
        return all().stream()
                .filter(token -> token.getRevokedAt() == null)
                .filter(token ->
                        token.getName().equals(nameOrId) || token.getId().equals(nameOrId))
                .reduce((earlier, later) -> later) // of several with that name the last, as those before have expired
                .orElseThrow(
                        () -> new TokenException("tidak ada token yang dapat dicabut / there is no token to revoke: "
                                + nameOrId + "; ikm tokens list"));
    }

    private void write(Act act, String why, Supplier<AccessToken> decision) {
        writer.changeWith(control -> {
            AccessToken token = decision.get();
            Map<String, SpecificRecord> records = new LinkedHashMap<>();
            acts.add(control, act, "", text(token) + (why.isBlank() ? "" : "; " + why), records);
            return new ControlChange(records, List.of(record(token)));
        });
    }

    private ProducerRecord<byte[], byte[]> record(AccessToken token) {
        return new ProducerRecord<>(
                Topics.TOKENS,
                0,
                token.getId().getBytes(StandardCharsets.UTF_8),
                avro.serializer().serialize(Topics.TOKENS, token));
    }

    /** For the record; nothing that opens anything. */
    private static String text(AccessToken token) {
        Instant end = token.getExpiresAt();
        return "token " + token.getId() + " \"" + token.getName() + "\", " + token.getRole() + " of " + scope(token)
                + ", until " + end;
    }

    /** Whose firms it shows, for people. */
    public static String scope(AccessToken token) {
        return token.getWholeProvince()
                ? "the whole province"
                : token.getRegencies().isEmpty() ? "no firms" : String.join(", ", token.getRegencies());
    }
}
