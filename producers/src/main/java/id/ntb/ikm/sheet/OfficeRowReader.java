package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.form.CellProblem;
import id.ntb.ikm.form.CellReason;
import id.ntb.ikm.form.EventDraft;
import id.ntb.ikm.form.Field;
import id.ntb.ikm.form.Form;
import id.ntb.ikm.form.FormRow;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.reference.ReferenceData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes the events of one row of an office's sheet. All of them or none: a row that is half taken would have to be mended
 * with half of it sent already.
 */
final class OfficeRowReader {

    private static final String IKM_ID = "ikmId";
    private static final String ANY_REGENCY = "5201";

    private final String file;
    private final Form form;
    private final SheetSettings settings;
    private final RowReader rows;
    private final SeenFirms seen = new SeenFirms();
    private final OriginalCells originals;

    OfficeRowReader(Path file, Form form, SheetSettings settings) {
        this.file = file.getFileName().toString();
        this.form = form;
        this.settings = settings;
        this.rows = new RowReader(settings);
        this.originals = new OriginalCells(form.layout(), settings.form().ownerKey());
    }

    SheetRow read(GridRow row) {
        FormRow read = form.read(row);
        RowProblems problems = new RowProblems(file, row.number(), UnaryOperator.identity());
        read.problems().forEach(problems::add);
        Optional<String> known = read.ikmId().or(() -> settings.ids().find(read.identities()));
        List<JudgedEvent> events = judge(read, known.orElseGet(this::standIn), problems);
        if (problems.isEmpty() && !events.isEmpty()) {
            identify(events, known, read.identities(), problems);
        }
        if (problems.isEmpty() && !events.isEmpty()) {
            refuseRepeated(events, row.number(), problems);
        }
        return problems.isEmpty()
                ? SheetRow.Good.of(row.number(), events, read.flags())
                : problems.toRow(originals.of(row));
    }

    /** An id of the right form for a firm that has none yet, so that the rest of its row is judged before it gets one. */
    private String standIn() {
        return (byProvince() ? ANY_REGENCY : settings.defaults().office()) + "-000000";
    }

    private List<JudgedEvent> judge(FormRow read, String ikmId, RowProblems problems) {
        List<JudgedEvent> events = new ArrayList<>();
        for (EventDraft draft : read.events()) {
            ObjectNode tree = draft.tree().put(IKM_ID, ikmId);
            rows.read(tree, problems.of(draft::headingOf)).ifPresent(events::add);
        }
        return events;
    }

    /** Gives a firm that is not known the next free id, and not before all else of its row is good. */
    private void identify(
            List<JudgedEvent> events, Optional<String> known, List<String> identities, RowProblems problems) {
        if (known.isPresent()) {
            return;
        }
        settings.ids()
                .assign(identities)
                .ifPresentOrElse(
                        ikmId -> events.forEach(event -> event.identify(ikmId)),
                        () -> problems.add(
                                new CellProblem(heading(), "", noId(identities).problem())));
    }

    private String heading() {
        return form.layout().of(Field.IKM_ID).map(column -> column.heading()).orElse(IKM_ID);
    }

    private CellReason noId(List<String> identities) {
        if (byProvince()) {
            return CellReason.PROVINCE_REGISTERS_NOBODY;
        }
        return identities.isEmpty() ? CellReason.NO_IDENTITY : CellReason.NO_IKM_ID;
    }

    private boolean byProvince() {
        return settings.defaults().office().equals(ReferenceData.PROVINCE_OFFICE);
    }

    private void refuseRepeated(List<JudgedEvent> events, long line, RowProblems problems) {
        String ikmId = events.get(0).key().ikmId();
        seen.add(ikmId, events, line)
                .ifPresent(before -> problems.add(
                        new CellProblem(IKM_ID, ikmId, CellReason.FIRM_REPEATED.problem(String.valueOf(before)))));
    }
}
