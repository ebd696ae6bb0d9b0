package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.problem.ProblemException;
import id.ntb.ikm.reference.ReferenceData;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An office's sheet whose headings are understood, so that its rows can be read. */
public final class Form {

    /** Rows from the top that the headings are looked for in. */
    public static final int SEARCHED = 20;

    private final Header header;
    private final Questions questions;
    private final FormRowReader rows;
    private final Mapping mapping;

    private Form(Header header, Questions questions, FormRowReader rows, Mapping mapping) {
        this.header = header;
        this.questions = questions;
        this.rows = rows;
        this.mapping = mapping;
    }

    /**
     * Finds the headings.
     *
     * @param first the first {@link #SEARCHED} rows
     * @return empty where no row looks like headings
     */
    public static Optional<Form> recognise(
            List<GridRow> first, String office, FormSettings settings, ReferenceData reference) {
        return new HeaderSearch(Headings.load(), settings.mapping())
                .search(first)
                .map(header -> new Form(
                        header,
                        new Questions(header.layout(), settings),
                        new FormRowReader(header.layout(), office, settings, reference),
                        settings.mapping()));
    }

    public Layout layout() {
        return header.layout();
    }

    /** Rows of the first ones that come after the headings. */
    public List<GridRow> below() {
        return header.below();
    }

    /** What has to be answered before a row can be read. */
    public List<Question> questions() {
        return questions.open();
    }

    /**
     * A mapping file for the sheet, in lines.
     *
     * @param inCells questions that cells leave open, as {@code key = answer | answer}
     */
    public List<String> mappingText(Collection<String> inCells) {
        return MappingText.of(layout(), questions(), mapping, inCells);
    }

    /**
     * Makes sure that nothing is left open.
     *
     * @throws ProblemException when something is, or when a column is missing; says what, and how to answer
     */
    public void requireAnswers() {
        questions.requireNone();
    }

    /**
     * The keyed hash of the owner's NIK, where the row has one.
     *
     * @throws ProblemException when there is a NIK, but no key to hash it with
     */
    public Optional<String> ownerOf(GridRow row) {
        return rows.ownerOf(row);
    }

    /**
     * What a row says.
     *
     * @throws ProblemException when there is a NIK, but no key to hash it with
     */
    public FormRow read(GridRow row) {
        return rows.read(row);
    }
}
