package id.ntb.ikm.sample;

import java.util.List;
import java.util.Set;

/**
 * Which firms hold a scheme's certificates in the sample, and what its numbers look like.
 *
 * @param percent of firms with a commodity that can hold it
 * @param years of validity, 0 where it does not end (halal, since UU 6/2023)
 * @param number format of a number; takes the regency code, the firm's number and the last two digits of the final year
 */
record CertificateKind(String scheme, Set<String> commodities, int percent, int years, String number) {

    private static final Set<String> FOOD =
            Set.of("MINYAK_GORENG_KELAPA", "SUSU_KEDELAI", "TEH_KELOR", "SERBAT_JAHE", "GULA_SEMUT");
    private static final Set<String> HERBAL = Set.of("TEH_KELOR", "SERBAT_JAHE", "MINYAK_KAYU_PUTIH");
    private static final Set<String> ANY = Set.of();

    /** Number formats of {@code certification_kinds.csv}; runs of zeros show that a number is nobody's. */
    static final List<CertificateKind> ALL = List.of(
            new CertificateKind("HALAL", FOOD, 50, 0, "ID52%1$s00000%2$04d"),
            new CertificateKind("SPPIRT", FOOD, 60, 5, "206%1$s00%2$04d-%3$02d"),
            new CertificateKind("BPOM_MD", FOOD, 6, 5, "MD00%1$s%2$06d"),
            new CertificateKind("BPOM_TR", HERBAL, 15, 5, "TR0%1$s%2$04d"),
            new CertificateKind("MEREK", ANY, 15, 10, "IDM0%1$s%2$04d"),
            new CertificateKind("HACCP", FOOD, 2, 3, "CONTOH-HACCP-%2$03d"));

    boolean canBeHeldBy(SampleFirm firm) {
        return commodities.isEmpty() || commodities.contains(firm.commodity());
    }

    String numberFor(SampleFirm firm, int finalYear) {
        return number.formatted(firm.regency(), firm.number(), finalYear % 100);
    }
}
