package id.ntb.ikm.dataset;

import id.ntb.ikm.problem.Bilingual;

/** One of the two that all texts are there in. */
public enum NoteLanguage {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    NoteLanguage(String code) {
        this.code = code;
    }

    /** As HTML and JSON-LD name it. */
    public String code() {
        return code;
    }

    String of(Bilingual text) {
        return this == INDONESIAN ? text.indonesian() : text.english();
    }
}
