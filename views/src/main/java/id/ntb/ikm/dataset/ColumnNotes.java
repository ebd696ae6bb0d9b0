package id.ntb.ikm.dataset;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.table.TableNotes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in one language what the columns of a file mean, and nothing of those that it does not have. */
public final class ColumnNotes {

    private static final String SEPARATOR = "; ";

    private final Dataset dataset;
    private final NoteLanguage language;

    public ColumnNotes(Dataset dataset, NoteLanguage language) {
        this.dataset = dataset;
        this.language = language;
    }

    /**
     * The notes.
     *
     * @param columns names of the columns of the file
     * @param standsOn what the figures stand on, e.g. version and date
     */
    public TableNotes of(List<String> columns, String standsOn) {
        List<List<String>> rows = new ArrayList<>();
        for (Dataset.Attribute attribute : Dataset.Attribute.values()) {
            rows.add(List.of(language.of(attribute.word()), language.of(dataset.get(attribute))));
        }
        rows.add(List.of(language.of(Bilingual.text("keadaan", "state")), standsOn));
        String head = rows.stream().map(row -> row.get(0) + ": " + row.get(1)).collect(Collectors.joining(SEPARATOR));
        rows.add(headings());
        List<FieldNote> fields = List.copyOf(notes(columns));
        fields.forEach(field -> rows.add(cells(field)));
        String tail = fields.stream().map(this::sentence).collect(Collectors.joining(" | "));
        return new TableNotes(head + " | " + tail, rows);
    }

    private Set<FieldNote> notes(List<String> columns) {
        Set<FieldNote> notes = new LinkedHashSet<>();
        columns.forEach(column -> dataset.noteOf(column).ifPresent(notes::add));
        return notes;
    }

    private List<String> headings() {
        List<String> words = new ArrayList<>(List.of(language.of(Bilingual.text("kolom", "column"))));
        for (FieldNote.Attribute attribute : FieldNote.Attribute.values()) {
            words.add(language.of(attribute.word()));
        }
        return words;
    }

    private List<String> cells(FieldNote field) {
        List<String> cells = new ArrayList<>(List.of(field.name()));
        for (FieldNote.Attribute attribute : FieldNote.Attribute.values()) {
            cells.add(language.of(field.get(attribute)));
        }
        return cells;
    }

    private String sentence(FieldNote field) {
        List<String> parts = new ArrayList<>(List.of(field.name()));
        for (FieldNote.Attribute attribute : FieldNote.Attribute.values()) {
            if (field.states(attribute)) {
                parts.add(language.of(attribute.word()) + ": " + language.of(field.get(attribute)));
            }
        }
        return String.join(SEPARATOR, parts);
    }
}
