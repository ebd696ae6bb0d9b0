package id.ntb.ikm.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.shortlist.Shortlist;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DatasetsTest {

    static final List<Schema> schemas = List.of(
            IkmView.getClassSchema(),
            ProductionView.getClassSchema(),
            ProgramView.getClassSchema(),
            new Shortlist().schema());

    private final Datasets datasets = Datasets.load();

    @ParameterizedTest
    @FieldSource("schemas")
    void everyFieldOfTheViewsIsDescribedAndNoOther(Schema schema) {
        assertThat(datasets.ofSchema(schema.getName()).fields())
                .extracting(FieldNote::name)
                .containsExactlyInAnyOrderElementsOf(names("", schema).toList());
    }

    @ParameterizedTest
    @FieldSource("schemas")
    void whatIsCountedHasAUnitAndAFormulaInBothLanguages(Schema schema) {
        assertThat(datasets.ofSchema(schema.getName()).fields()).allSatisfy(field -> {
            for (FieldNote.Attribute attribute : FieldNote.Attribute.values()) {
                Bilingual text = field.get(attribute);
                assertThat(text.indonesian()).as(field.name()).isNotBlank();
                assertThat(text.english()).as(field.name()).isNotBlank();
            }
            boolean measure = field.kind().equals("MEASURE");
            assertThat(field.states(FieldNote.Attribute.UNIT)).as(field.name()).isEqualTo(measure);
            assertThat(field.states(FieldNote.Attribute.FORMULA))
                    .as(field.name())
                    .isEqualTo(measure);
        });
    }

    /** Whole numbers of the views are measures, but for the version. */
    @ParameterizedTest
    @FieldSource("schemas")
    void whatAddsUpIsAMeasure(Schema schema) {
        datasets.ofSchema(schema.getName()).fields().stream()
                .filter(field -> field.name().endsWith("Idr") || field.name().endsWith("nits"))
                .forEach(field -> assertThat(field.kind()).as(field.name()).isEqualTo("MEASURE"));
    }

    private static Stream<String> names(String prefix, Schema record) {
        return record.getFields().stream().flatMap(field -> namesOf(prefix + field.name(), present(field.schema())));
    }

    private static Stream<String> namesOf(String name, Schema schema) {
        Schema of = schema.getType() == Schema.Type.ARRAY ? schema.getElementType() : schema;
        return of.getType() == Schema.Type.RECORD ? names(name + ".", of) : Stream.of(name);
    }

    private static Schema present(Schema schema) {
        return schema.isUnion() ? schema.getTypes().get(1) : schema;
    }
}
