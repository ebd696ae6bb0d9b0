package id.ntb.ikm.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an amount is counted in; the provincial sheet counts in thousands, "(RP. 000)". */
enum MoneyUnit {
    RUPIAH(1),
    RIBU(1_000),
    JUTA(1_000_000);

    private final BigDecimal rupiah;

    MoneyUnit(long rupiah) {
        this.rupiah = BigDecimal.valueOf(rupiah);
    }

    BigDecimal toRupiah(BigDecimal amount) {
        return amount.multiply(rupiah);
    }

    static Optional<MoneyUnit> ofWord(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
