package id.ntb.ikm.topology;

import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.PartialCodec;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** How the topology's outputs are written. */
final class ViewSerdes {

    private final AvroSerdes avro;

    ViewSerdes(AvroSerdes avro) {
        this.avro = avro;
    }

    /** Partials stay inside the topology, so they have a fixed layout and need no registry. */
    Serde<Partial> partials() {
        return Serdes.serdeFrom(
                (topic, partial) -> PartialCodec.write(partial), (topic, bytes) -> PartialCodec.read(bytes));
    }

    Serde<ViewRow> rows() {
        Serializer<Object> serializer = avro.serializer();
        return writeOnly((topic, row) -> row.value() == null ? null : serializer.serialize(topic, row.value()));
    }

    Serde<FoldOutput.Profile> profiles() {
        Serializer<Object> serializer = avro.serializer();
        return writeOnly((topic, output) -> serializer.serialize(topic, output.profile()));
    }

    Serde<FoldOutput.DeadLetter> deadLetters() {
        return writeOnly((topic, output) -> output.value());
    }

    private static <T> Serde<T> writeOnly(Serializer<T> serializer) {
        Deserializer<T> never = (topic, bytes) -> {
            throw new IllegalStateException("the topology does not read " + topic);
        };
        return Serdes.serdeFrom(serializer, never);
    }
}
