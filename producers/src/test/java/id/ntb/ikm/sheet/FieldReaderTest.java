package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.problem.Parsed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values by the Avro type of their field, from text, from JSON and from the reading of a sheet. */
class FieldReaderTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static Schema field(Schema record, String name) {
        Schema schema = record.getField(name).schema();
        return schema.isUnion() ? schema.getTypes().get(1) : schema;
    }

    private static Schema field(String name) {
        if (Registration.getClassSchema().getField(name) != null) {
            return field(Registration.getClassSchema(), name);
        }
        return Certification.getClassSchema().getField(name) != null
                ? field(Certification.getClassSchema(), name)
                : field(name.equals("withdrawn") ? Production.getClassSchema() : ProductionLine.getClassSchema(), name);
    }

    /** The value, or the code of the problem. */
    private static String told(String name, JsonNode node) {
        Parsed<Object> parsed = FieldReader.read(field(name), node);
        return parsed instanceof Parsed.Wrong<Object> wrong
                ? wrong.problem().code()
                : parsed.found().orElseThrow().toString();
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    workersMale     | 12                         | 12
                    workersMale     | ' 12 '                     | 12
                    workersMale     | -3                         | -3
                    workersMale     | 2147483647                 | 2147483647
                    workersMale     | 2147483648                 | TOO_LARGE
                    workersMale     | 12.0                       | NOT_WHOLE
                    workersMale     | 1.500                      | NOT_WHOLE
                    workersMale     | 1e3                        | NOT_WHOLE
                    workersMale     | dua                        | NOT_WHOLE
                    investmentIdr   | 9223372036854775807        | 9223372036854775807
                    investmentIdr   | 9223372036854775808        | TOO_LARGE
                    investmentIdr   | 1500000                    | 1500000
                    quantity        | 12.5                       | 12.500
                    quantity        | 12                         | 12.000
                    quantity        | 1.2340                     | 1.234
                    quantity        | 1.2345                     | TOO_MANY_DECIMALS
                    quantity        | 1e2                        | 100.000
                    quantity        | 1e99                       | TOO_LARGE
                    quantity        | 1e999                      | NOT_DECIMAL
                    quantity        | 12,5                       | NOT_DECIMAL
                    quantity        | 999999999999999.999        | 999999999999999.999
                    quantity        | 9999999999999999           | TOO_LARGE
                    effectiveFrom   | 2025-12-31                 | 2025-12-31
                    effectiveFrom   | 31/12/2025                 | NOT_DATE
                    effectiveFrom   | 2025-02-30                 | NOT_DATE
                    recordedAt      | 2026-01-05T09:00:00+08:00  | 2026-01-05T01:00:00Z
                    recordedAt      | 2026-01-05T01:00:00Z       | 2026-01-05T01:00:00Z
                    recordedAt      | 2026-01-05T01:00:00.1239Z  | 2026-01-05T01:00:00.123Z
                    recordedAt      | 2026-01-05T09:00:00        | NOT_TIMESTAMP
                    recordedAt      | 2026-01-05                 | NOT_TIMESTAMP
                    status          | ACTIVE                     | ACTIVE
                    status          | active                     | NOT_SYMBOL
                    withdrawn       | true                       | true
                    withdrawn       | ya                         | NOT_BOOLEAN
                    name            | ' UD Sari '                | UD Sari
                    """)
    void readsText(String name, String text, String expected) {
        assertThat(told(name, JSON.textNode(text))).isEqualTo(expected);
    }

    @Test
    void readsJson() {
        assertThat(told("workersMale", JSON.numberNode(12))).isEqualTo("12");
        assertThat(told("quantity", JSON.numberNode(new BigDecimal("12.5")))).isEqualTo("12.500");
        assertThat(told("withdrawn", JSON.booleanNode(true))).isEqualTo("true");
        assertThat(told("name", JSON.numberNode(12))).isEqualTo("NOT_TEXT");
    }

    @Test
    void saysWhichSymbolsThereAre() {
        Parsed.Wrong<Object> wrong = (Parsed.Wrong<Object>) FieldReader.read(field("status"), JSON.textNode("Aktif"));

        assertThat(wrong.problem().reason().english()).isEqualTo("must be one of ACTIVE, DORMANT, CLOSED");
    }

    /** What a sheet's cell was read to is not read again, but has to fit its field like everything else. */
    @Test
    void fitsWhatWasReadAlready() {
        assertThat(told("workersMale", JSON.pojoNode(new BigDecimal("12")))).isEqualTo("12");
        assertThat(told("workersMale", JSON.pojoNode(new BigDecimal("3000000000"))))
                .isEqualTo("TOO_LARGE");
        assertThat(told("investmentIdr", JSON.pojoNode(new BigDecimal("3000000000"))))
                .isEqualTo("3000000000");
        assertThat(told("investmentIdr", JSON.pojoNode(new BigDecimal("1E+30"))))
                .isEqualTo("TOO_LARGE");
        assertThat(told("quantity", JSON.pojoNode(new BigDecimal("1.2345")))).isEqualTo("TOO_MANY_DECIMALS");
        assertThat(told("quantity", JSON.pojoNode(new BigDecimal("12.50")))).isEqualTo("12.500");
        assertThat(told("effectiveFrom", JSON.pojoNode(LocalDate.of(2025, 12, 31))))
                .isEqualTo("2025-12-31");
        assertThat(told("recordedAt", JSON.pojoNode(Instant.EPOCH))).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(told("kbliEdition", JSON.pojoNode(2020))).isEqualTo("2020");
    }
}
