package id.ntb.ikm.serde;

import static org.apache.avro.SchemaCompatibility.SchemaCompatibilityType.COMPATIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SchemaVersionsTest {

    static final List<Schema> schemas = AvroSchemas.ALL;

    private static final Path VERSIONS = Path.of("versions");

    @ParameterizedTest
    @FieldSource("schemas")
    void newestVersionIsKept(Schema current) throws IOException {
        List<Schema> versions = versionsOf(current);
        assertThat(withoutJavaHints(current))
                .describedAs(
                        "copy src/main/avro/%s.avsc to versions/%1$s/%d.avsc", current.getName(), versions.size() + 1)
                .isEqualTo(withoutJavaHints(versions.get(versions.size() - 1)));
    }

    @ParameterizedTest
    @FieldSource("schemas")
    void everyVersionReadsEveryOther(Schema current) throws IOException {
        List<Schema> versions = versionsOf(current);
        for (Schema reader : versions) {
            for (Schema writer : versions) {
                assertThat(SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                                .getType())
                        .describedAs("%s read as %s", writer, reader)
                        .isEqualTo(COMPATIBLE);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("schemas")
    void everyFieldIsDescribed(Schema current) {
        assertThat(current.getDoc()).isNotBlank();
        assertThat(current.getFields())
                .allSatisfy(field -> assertThat(field.doc()).isNotBlank());
    }

    private static List<Schema> versionsOf(Schema schema) throws IOException {
        try (Stream<Path> files = Files.list(VERSIONS.resolve(schema.getName()))) {
            return files.sorted(Comparator.comparingInt(SchemaVersionsTest::number))
                    .map(SchemaVersionsTest::parse)
                    .toList();
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".avsc", ""));
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parsing canonical form drops defaults, so compare the JSON without what the code generator added. */
    private static String withoutJavaHints(Schema schema) {
        return SchemaFormatter.format("json/inline", schema)
                .replace("{\"type\":\"string\",\"avro.java.string\":\"String\"}", "\"string\"")
                .replace(",\"avro.java.string\":\"String\"", "");
    }
}
