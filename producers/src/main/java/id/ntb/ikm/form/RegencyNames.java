package id.ntb.ikm.form;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.Regency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The regencies by code, name and alias. "Bima" alone is the regency or the city, and stays a question. */
final class RegencyNames {

    private static final String AMBIGUOUS = "BIMA";

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern LONG_WORD = Pattern.compile("^KABUPATEN ");

    private final Map<String, String> codes = new HashMap<>();
    private final Mapping mapping;

    RegencyNames(ReferenceData reference, Mapping mapping) {
        this.mapping = mapping;
        for (Regency regency : reference.regencies().values()) {
            codes.put(regency.code(), regency.code());
            codes.put(key(regency.name()), regency.code());
            regency.aliases().forEach(alias -> codes.put(key(alias), regency.code()));
        }
    }

    Parsed<String> parse(String cell) {
        Optional<String> known =
                mapping.value(Field.KABUPATEN, cell).or(() -> Optional.ofNullable(codes.get(key(cell))));
        return known.map(Parsed::of).orElseGet(() -> unknown(cell));
    }

    private static Parsed<String> unknown(String cell) {
        if (!key(cell).equals(AMBIGUOUS)) {
            return Parsed.wrong(CellReason.REGENCY_UNKNOWN.problem());
        }
        String question = question(cell).choice();
        return new Parsed.Open<>(CellReason.REGENCY_AMBIGUOUS.problem(question), question);
    }

    private static Question question(String cell) {
        return new Question(
                "nilai.kabupaten." + Texts.clean(cell),
                List.of("5206", "5272"),
                text(
                        "\"" + Texts.clean(cell) + "\" itu Kabupaten Bima (5206) atau Kota Bima (5272)?",
                        "is that the regency of Bima (5206) or the city (5272)?"));
    }

    /** {@code KAB LOBAR} for {@code Kab. Lobar}: the short and the long word for a regency are one. */
    private static String key(String name) {
        String spaced = NEITHER_LETTER_NOR_DIGIT.matcher(Texts.upper(name)).replaceAll(" ");
        return LONG_WORD.matcher(spaced.strip()).replaceFirst("KAB ");
    }
}
