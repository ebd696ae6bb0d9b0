package id.ntb.ikm.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridRowTest {

    private static GridRow row(String... texts) {
        return new GridRow(1, List.of(texts).stream().map(GridCell::text).toList(), true);
    }

    @Test
    void hasEmptyCellsBeyondItsLast() {
        assertThat(row("a", "b").cell(1).text()).isEqualTo("b");
        assertThat(row("a", "b").cell(2)).isEqualTo(GridCell.EMPTY);
        assertThat(row().cell(16_383)).isEqualTo(GridCell.EMPTY);
    }

    @Test
    void isBlankWhereAllItsCellsAre() {
        assertThat(row().isBlank()).isTrue();
        assertThat(row("", " ", "\t").isBlank()).isTrue();
        assertThat(row("", "0").isBlank()).isFalse();
        assertThat(row("-").isBlank()).isFalse();
    }

    @Test
    void staysAsItIsWhenTheListThatItWasMadeOfChanges() {
        List<GridCell> cells = new ArrayList<>(List.of(GridCell.text("a")));
        GridRow row = new GridRow(1, cells, true);
        cells.clear();

        assertThat(row.cells()).containsExactly(GridCell.text("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aCellOfSpacesIsBlank(String text) {
        assertThat(GridCell.text(text).isBlank()).isTrue();
    }

    @Test
    void aCellOfTextIsNoNumberAndHasNoFormat() {
        assertThat(GridCell.text("5")).isEqualTo(new GridCell("5", false, ""));
    }
}
