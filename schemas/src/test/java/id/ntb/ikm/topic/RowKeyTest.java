package id.ntb.ikm.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RowKeyTest {

    private static final Point CELL = new Point("PANGAN", "5202");

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(new RowKey.Headline(Point.PROVINCE), "province", "52"),
                Arguments.of(new RowKey.Headline(new Point("PANGAN", Point.ALL)), "sector", "PANGAN"),
                Arguments.of(new RowKey.Headline(new Point(Point.ALL, "5202")), "regency", "5202"),
                Arguments.of(new RowKey.Headline(CELL), "cell", "PANGAN|5202"),
                Arguments.of(new RowKey.Production(CELL, YearMonth.of(2025, 3)), "production", "PANGAN|5202|2025-03"),
                Arguments.of(
                        new RowKey.Production(Point.PROVINCE, YearMonth.of(2025, 12)), "production", "*|*|2025-12"),
                Arguments.of(
                        new RowKey.Program(CELL, "JPS_GEMILANG", "3", "TEH_KELOR"),
                        "program",
                        "PANGAN|5202|JPS_GEMILANG|3|TEH_KELOR"),
                Arguments.of(
                        new RowKey.Program(Point.PROVINCE, "KOIN_4_0", "2025", ""), "program", "*|*|KOIN_4_0|2025|"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWrittenAndParsedBack(RowKey row, String topic, String key) {
        assertThat(row.topic()).isEqualTo(topic).isIn(Topics.VERSIONED);
        assertThat(row.key()).isEqualTo(key);
        assertThat(RowKey.parse(topic, key)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "cell, PANGAN",
        "cell, *|*",
        "sector, *",
        "province, 5202",
        "production, PANGAN|5202",
        "production, PANGAN|5202|2025-3",
        "program, PANGAN|5202|KOIN_4_0|2025",
        "profile, 5202-000001"
    })
    void isNothingElse(String topic, String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> RowKey.parse(topic, key));
    }
}
