package id.ntb.ikm.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationNamesTest {

    @Test
    void countsUp() {
        assertThat(GenerationName.parse("ikm9").next()).hasToString("ikm10");
    }

    /** Kafka's reset tool would delete the topics of ikm-2 with those of ikm. */
    @ParameterizedTest
    @ValueSource(strings = {"ikm", "ikm-2", "ikm0", "ikm.1", "IKM1", ""})
    void noNameIsTheBeginningOfAnother(String name) {
        assertThatThrownBy(() -> GenerationName.parse(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("e.g. ikm1");
    }

    @Test
    void findsTheHighestByInternalTopicsAndViews() {
        GenerationNames names = new GenerationNames(List.of(
                "ikm1-fold-changelog",
                "ikm10-partials-repartition",
                "ikm.view.ikm9.cell",
                "ikm.view.cell",
                "ikm.5202.production",
                "ikm.view.bench77.cell",
                "ikm99more-x"));
        assertThat(names.highest("ikm")).contains(GenerationName.parse("ikm10"));
        assertThat(names.highest("history")).isEmpty();
    }
}
