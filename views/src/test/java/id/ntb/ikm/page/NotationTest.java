package id.ntb.ikm.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class NotationTest {

    private final Notation indonesian = in(Language.ID);
    private final Notation english = in(Language.EN);

    private static Notation in(Language language) {
        return new Notation(language, PageTexts.in(language));
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(indonesian.count(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(indonesian.rupiah(9_007_199_254_740_993L)).isEqualTo("Rp\u00a09.007.199.254.740.993");
        assertThat(indonesian.exact(new BigDecimal("12.500"))).isEqualTo("12,5");
        assertThat(english.exact(new BigDecimal("1200.000"))).isEqualTo("1,200");
    }

    @Test
    void amountsAreShortenedToThreeDigits() {
        assertThat(indonesian.shortRupiah(950_000)).isEqualTo("Rp\u00a0950.000");
        assertThat(indonesian.shortRupiah(1_234_567)).isEqualTo("Rp\u00a01,23 juta");
        assertThat(indonesian.shortRupiah(45_600_000_000L)).isEqualTo("Rp\u00a045,6 miliar");
        assertThat(english.shortRupiah(45_600_000_000L)).isEqualTo("Rp\u00a045.6 billion");
        assertThat(indonesian.shortRupiah(99_960_000_000L)).isEqualTo("Rp\u00a0100 miliar");
        assertThat(indonesian.shortRupiah(2_500_000_000_000L)).isEqualTo("Rp\u00a02,50 triliun");
    }

    @Test
    void nothingIsShareOfNothing() {
        assertThat(indonesian.percent(2, 3)).isEqualTo("66,7%");
        assertThat(english.percent(2, 3)).isEqualTo("66.7%");
        assertThat(indonesian.percent(0, 0)).isEqualTo("–");
    }

    @Test
    void changesHaveTheirSign() {
        assertThat(english.change(200, 250)).isEqualTo("+25.0%");
        assertThat(english.change(200, 100)).isEqualTo("−50.0%");
        assertThat(english.change(200, 200)).isEqualTo("±0.0%");
        assertThat(english.difference(-1_200)).isEqualTo("−1,200");
    }

    @Test
    void daysAreTheProvinces() {
        Instant evening = Instant.parse("2025-12-31T16:30:00Z");
        assertThat(indonesian.moment(evening)).isEqualTo("1 Jan 2026 00:30 WITA");
        assertThat(indonesian.shortDate(evening)).isEqualTo("1 Jan 2026");
        assertThat(indonesian.month(YearMonth.of(2025, 8))).isEqualTo("Agustus 2025");
        assertThat(english.month(YearMonth.of(2025, 8))).isEqualTo("August 2025");
    }
}
