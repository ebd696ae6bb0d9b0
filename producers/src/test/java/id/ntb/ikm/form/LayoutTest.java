package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static Column column(int index, String heading, Field field) {
        return new Column(index, heading, Optional.ofNullable(field));
    }

    private static final Column NAME = column(0, "NAMA USAHA", Field.NAMA_USAHA);
    private static final Column VILLAGE = column(1, "DESA", Field.DESA);
    private static final Column AGAIN = column(2, "KELURAHAN", Field.DESA);
    private static final Column COLOUR = column(3, "WARNA", null);
    private static final Column PHONE = column(4, "NO. HP", Field.NO_HP);
    private static final Column OTHER_PHONE = column(5, "NO WA", Field.NO_HP);

    private final Layout layout = new Layout(List.of(NAME, VILLAGE, AGAIN, COLOUR, PHONE, OTHER_PHONE));

    @Test
    void findsTheFirstColumnOfAField() {
        assertThat(layout.of(Field.DESA)).contains(VILLAGE);
        assertThat(layout.of(Field.KBLI)).isEmpty();
    }

    @Test
    void asksOnlyAboutRepeatedColumnsThatAreRead() {
        assertThat(layout.repeated()).containsExactly(AGAIN);
    }

    @Test
    void readsNoColumnThatNoEventSaysAnythingOf() {
        assertThat(layout.of(Field.NO_HP)).isEmpty();
    }

    @Test
    void countsEveryHeadingThatIsKnown() {
        assertThat(layout.recognised()).isEqualTo(5);
        assertThat(layout.columns()).hasSize(6);
    }

    @Test
    void saysWhetherItHasOneOfSeveralFields() {
        assertThat(layout.hasAny(Set.of(Field.KBLI, Field.DESA))).isTrue();
        assertThat(layout.hasAny(Set.of(Field.KBLI, Field.NO_HP))).isFalse();
        assertThat(layout.hasAny(Set.of())).isFalse();
    }
}
