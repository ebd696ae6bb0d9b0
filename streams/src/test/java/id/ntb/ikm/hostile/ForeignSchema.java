package id.ntb.ikm.hostile;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.client.rest.entities.Metadata;
import io.confluent.kafka.schemaregistry.client.rest.entities.RuleSet;
import io.confluent.kafka.schemaregistry.client.rest.entities.SchemaEntity;
import io.confluent.kafka.schemaregistry.client.rest.entities.SchemaReference;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A schema of another kind than Avro, as a registry takes it. */
record ForeignSchema(String schemaType, String canonicalString) implements ParsedSchema {

    @Override
    public String name() {
        return "";
    }

    @Override
    public Integer version() {
        return null;
    }

    @Override
    public List<SchemaReference> references() {
        return List.of();
    }

    @Override
    public Metadata metadata() {
        return null;
    }

    @Override
    public RuleSet ruleSet() {
        return null;
    }

    @Override
    public ParsedSchema copy() {
        return this;
    }

    @Override
    public ParsedSchema copy(Integer version) {
        return this;
    }

    @Override
    public ParsedSchema copy(Metadata metadata, RuleSet rules) {
        return this;
    }

    @Override
    public ParsedSchema copy(Map<SchemaEntity, Set<String>> added, Map<SchemaEntity, Set<String>> removed) {
        return this;
    }

    @Override
    public List<String> isBackwardCompatible(ParsedSchema previous) {
        return List.of();
    }

    @Override
    public Object rawSchema() {
        return canonicalString;
    }
}
