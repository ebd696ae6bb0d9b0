package id.ntb.ikm.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "kitten, sitting, 3",
        "office, office, 0",
        "'', office, 6",
        "office, '', 6",
        "office, ofice, 1",
        "ab, ba, 2",
        "flaw, lawn, 2"
    })
    void countsLettersToAddDropOrChange(String from, String to, int distance) {
        assertThat(EditDistance.between(from, to)).isEqualTo(distance);
        assertThat(EditDistance.between(to, from)).isEqualTo(distance);
    }

    @Test
    void findsTheCandidateThatIsWrittenMostLikeTheWord() {
        assertThat(EditDistance.nearest("IKM_PROT", List.of("IKM_HOST", "IKM_PORT", "IKM_DATA")))
                .isEqualTo("IKM_PORT");
    }
}
