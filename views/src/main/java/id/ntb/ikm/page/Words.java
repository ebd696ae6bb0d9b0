package id.ntb.ikm.page;

import id.ntb.ikm.reference.ReferenceData;

/** All that a page needs to say something in one language. */
record Words(Language language, PageTexts texts, Notation in, Names names) {

    static Words of(Language language, ReferenceData reference) {
        PageTexts texts = PageTexts.in(language);
        return new Words(language, texts, new Notation(language, texts), new Names(language, texts, reference));
    }

    /** The text of that key: short, because templates are full of it. */
    String t(String key, Object... values) {
        return texts.get(key, values);
    }

    /** The name of a code that stands in a profile or an event, e.g. {@code legality.LICENSED}. */
    String code(String kind, String code) {
        return texts.find(kind + "." + code).orElse(code);
    }

    /** What a measure is called; parts after a point are codes, e.g. {@code certificates.HALAL}. */
    String measure(String name) {
        return texts.find("measure." + name).orElseGet(() -> part(name));
    }

    private String part(String name) {
        int point = name.indexOf('.');
        String of = point < 0 ? name : name.substring(0, point);
        String code = name.substring(point + 1);
        return switch (of) {
            case "certificates" -> t("measure.certificates", names.scheme(code));
            case "flags" -> t("measure.flags", names.flag(code));
            case "channels" -> t("measure.channels", code("channel", code));
            default -> name;
        };
    }
}
