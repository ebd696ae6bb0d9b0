package id.ntb.ikm.template;

import java.util.List;

/**
 * One column of an empty sheet.
 *
 * @param heading one that reading knows
 * @param text whether Excel has to take what is typed for text, so that zeros and long numbers keep all their digits
 * @param choices what the drop-down offers; none where anything may be written
 * @param hint what to write, in Indonesian and English
 */
record TemplateColumn(String heading, boolean text, List<String> choices, String hint) {

    TemplateColumn {
        choices = List.copyOf(choices);
    }

    static TemplateColumn text(String heading, String hint) {
        return new TemplateColumn(heading, true, List.of(), hint);
    }

    static TemplateColumn number(String heading, String hint) {
        return new TemplateColumn(heading, false, List.of(), hint);
    }

    static TemplateColumn choice(String heading, List<String> choices) {
        return new TemplateColumn(heading, true, choices, "pilih dari daftar / choose from the list");
    }
}
