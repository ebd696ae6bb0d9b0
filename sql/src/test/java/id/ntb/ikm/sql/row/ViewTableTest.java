package id.ntb.ikm.sql.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.topic.Topics;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;

class ViewTableTest {

    @Test
    void everyVersionedTopicHasATableAndProfilesHaveNone() {
        assertThat(Topics.VERSIONED).allMatch(logical -> ViewTable.of(logical).isPresent());
        assertThat(ViewTable.of(Topics.VIEW_VERSION)).contains(ViewTable.VERSION);
        assertThat(ViewTable.of(Topics.VIEW_PROFILE)).isEmpty();
    }

    @Test
    void noColumnNamesAFirmOrAnOwnerOrRounds() {
        List<String> columns = Arrays.stream(ViewTable.values())
                .flatMap(table -> table.definition().stream())
                .filter(statement -> statement.contains("ADD COLUMN"))
                .toList();
        assertThat(columns).noneMatch(column -> column.matches(".*(ikm_id|owner|nib|firm).*"));
        assertThat(columns).noneMatch(column -> column.matches(".*(double|real|float|numeric|money)$"));
    }

    /** Another process with another order would take the tables for those of another release, and make them anew. */
    @Test
    void definitionsAreInOneOrder() {
        List<String> comments = ViewTable.PROGRAM.definition().stream()
                .filter(statement -> statement.startsWith("COMMENT"))
                .limit(3)
                .toList();
        assertThat(comments).isSorted();
    }

    @Test
    void fieldsWithinAFieldAreColumnsOfTheirOwn() {
        assertThat(ViewTable.HEADLINE.columns())
                .extracting(RowColumn::name)
                .contains("last12_value_idr", "reporting_on_time_units", "certificates", "last_event_at");
        assertThat(ViewTable.HEADLINE.shape().primaryKey())
                .containsExactly("generation", "sector", "regency", "version");
    }

    @Test
    void aKindOfFieldWithoutAColumnTypeIsRefused() {
        Schema rounded =
                SchemaBuilder.record("Rounded").fields().requiredDouble("share").endRecord();
        assertThatThrownBy(() -> RowColumns.of(rounded))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("double");
        assertThat(RowColumns.of(Registration.getClassSchema()
                        .getField("enrolments")
                        .schema()
                        .getElementType()))
                .extracting(RowColumn::type)
                .contains(SqlType.DATE);
    }
}
