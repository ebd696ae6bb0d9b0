package id.ntb.ikm.page;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.reference.CertificateScheme;
import id.ntb.ikm.reference.Commodity;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.Regency;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.topic.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What codes are called in one language. A code that has no name yet is shown as it is, never hidden. */
final class Names {

    private static final String KABUPATEN = "Kabupaten ";

    private final Language language;
    private final PageTexts texts;
    private final ReferenceData reference;

    Names(Language language, PageTexts texts, ReferenceData reference) {
        this.language = language;
        this.texts = texts;
        this.reference = reference;
    }

    String sector(String code) {
        return code.equals(Point.ALL)
                ? texts.get("all.sectors")
                : texts.find("sector." + code).orElse(code);
    }

    /** As in Kabupaten Lombok Barat, Kota Mataram. */
    String regency(String code) {
        return code.equals(Point.ALL)
                ? texts.get("province")
                : find(code).map(Regency::name).orElse(code);
    }

    /** For a column: Lombok Barat, Kota Mataram; but Kab. Bima, as there is Kota Bima. */
    String regencyInBrief(String code) {
        String name = regency(code).replace(KABUPATEN, "");
        return reference.regencies().values().stream()
                        .anyMatch(other -> other.name().equals("Kota " + name))
                ? "Kab. " + name
                : name;
    }

    /** What people of NTB say: Lobar, KSB. */
    String regencyInLetters(String code) {
        return find(code).map(regency -> regency.aliases().get(0)).orElse(code);
    }

    /** A regency's office, or the province's. */
    String office(String code) {
        return code.equals(ReferenceData.PROVINCE_OFFICE) ? texts.get("office.province") : regency(code);
    }

    String point(Point point) {
        if (point.equals(Point.PROVINCE)) {
            return texts.get("province");
        }
        if (point.sector().equals(Point.ALL)) {
            return regency(point.regency());
        }
        return point.regency().equals(Point.ALL)
                ? sector(point.sector())
                : texts.get("cell", sector(point.sector()), regency(point.regency()));
    }

    String scheme(String code) {
        return Optional.ofNullable(reference.schemes().get(code))
                .map(CertificateScheme::name)
                .orElse(code);
    }

    String commodity(String code) {
        return Optional.ofNullable(reference.commodities().get(code))
                .map(Commodity::name)
                .map(Names::capital)
                .orElse(code);
    }

    /** Programmes are a code of the office's; underscores are for machines. */
    String program(String code) {
        return code.replace('_', ' ');
    }

    /** A doubt about data: the rules say theirs, the rest stand among the texts. */
    String flag(String code) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.name().equals(code))
                .findFirst()
                .map(rule -> inLanguage(rule.problem().reason()))
                .or(() -> texts.find("flag." + code))
                .orElse(code);
    }

    private String inLanguage(Bilingual text) {
        return language == Language.ID ? text.indonesian() : text.english();
    }

    /** Codes of all regencies, in order. */
    List<String> regencies() {
        return reference.regencies().keySet().stream().sorted().toList();
    }

    private Optional<Regency> find(String code) {
        return Optional.ofNullable(reference.regencies().get(code));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
