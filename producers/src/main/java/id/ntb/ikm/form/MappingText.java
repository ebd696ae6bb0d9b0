package id.ntb.ikm.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes a mapping file for a sheet: what was recognised, what was answered, and what is still asked. */
final class MappingText {

    private static final List<String> HEAD = List.of(
            "# Berkas pemetaan / mapping file. Pakai dengan / use with: ikm check FILE --mapping BERKAS",
            "# Tanda # di awal baris = keterangan. Isi jawaban setelah tanda \"=\".",
            "# A line that begins with # is a comment. Write the answers after \"=\".");

    private final List<String> lines = new ArrayList<>(HEAD);

    private MappingText() {}

    /** @param inCells questions that cells leave open, as {@code key = answer | answer} */
    static List<String> of(Layout layout, List<Question> questions, Mapping mapping, Collection<String> inCells) {
        MappingText text = new MappingText();
        text.addQuestions(questions, inCells);
        text.addSection("Jawaban yang sudah ada / answers so far:", mapping.lines());
        text.addSection(
                "Kolom yang dikenal, untuk diubah hapus # / recognised columns, remove # to change:", known(layout));
        text.addSection(
                "Kolom yang tidak dikenal dan tidak dipakai / columns that are not known and not used:",
                unknown(layout));
        return List.copyOf(text.lines);
    }

    private void addQuestions(List<Question> questions, Collection<String> inCells) {
        boolean none = questions.isEmpty() && inCells.isEmpty();
        lines.add("");
        lines.add(none ? "# Tidak ada pertanyaan / no questions" : "# PERTANYAAN / QUESTIONS");
        for (Question question : questions) {
            lines.add("# " + question.text().indonesian());
            lines.add("# " + question.text().english());
            lines.add("# " + question.choice());
            lines.add(question.key() + " =");
        }
        for (String choice : inCells) {
            lines.add("# " + choice);
            lines.add(choice.substring(0, choice.indexOf('=')) + "=");
        }
    }

    private void addSection(String title, List<String> section) {
        if (!section.isEmpty()) {
            lines.add("");
            lines.add("# " + title);
            lines.addAll(section);
        }
    }

    private static List<String> known(Layout layout) {
        return layout.columns().stream()
                .filter(column -> column.field().isPresent())
                .map(column -> "# kolom." + column.heading() + " = "
                        + column.field().orElseThrow().word())
                .toList();
    }

    private static List<String> unknown(Layout layout) {
        return layout.columns().stream()
                .filter(column -> column.field().isEmpty() && !column.heading().isEmpty())
                .map(column -> "# kolom." + column.heading() + " = abaikan")
                .toList();
    }
}
