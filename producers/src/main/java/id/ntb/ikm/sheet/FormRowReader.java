package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.form.Doubt;
import id.ntb.ikm.form.EventDraft;
import id.ntb.ikm.form.Fault;
import id.ntb.ikm.form.Field;
import id.ntb.ikm.form.Form;
import id.ntb.ikm.form.FormRow;
import id.ntb.ikm.form.Trouble;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.reference.ReferenceData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes the events of one row of an office's sheet. All of them or none: a row that is half taken would have to be mended
 * with half of it sent already.
 */
final class FormRowReader {

    private static final String IKM_ID = "ikmId";
    private static final String ANY_REGENCY = "5201";

    private final String file;
    private final Form form;
    private final SheetSettings settings;
    private final RowReader rows;
    private final SeenFirms seen = new SeenFirms();
    private final OriginalCells originals;

    FormRowReader(Path file, Form form, SheetSettings settings) {
        this.file = file.getFileName().toString();
        this.form = form;
        this.settings = settings;
        this.rows = new RowReader(settings);
        this.originals = new OriginalCells(form.layout(), settings.form().ownerKey());
    }

    Row read(GridRow row) {
        FormRow read = form.read(row);
        Problems problems = new Problems(file, row.number(), UnaryOperator.identity());
        read.faults().forEach(problems::add);
        if (problems.isEmpty() && read.events().isEmpty()) {
            return good(row.number(), read, List.of());
        }
        Optional<String> ikmId = read.ikmId().or(() -> settings.ids().find(read.identities()));
        List<Reading> readings = readings(read, ikmId.orElse(standIn()), problems);
        if (problems.isEmpty()) {
            Optional<String> given = ikmId.or(() -> assign(read.identities(), problems));
            given.ifPresent(id -> refuseRepeated(id, readings, row.number(), problems));
            if (problems.isEmpty()) {
                return good(
                        row.number(),
                        read,
                        ikmId.isPresent() ? readings : readings(read, given.orElseThrow(), problems));
            }
        }
        return problems.toRow(originals.of(row));
    }

    /** An id of the right form for a firm that has none yet, so that the rest of its row is judged before it gets one. */
    private String standIn() {
        return (byProvince() ? ANY_REGENCY : settings.defaults().office()) + "-000000";
    }

    private List<Reading> readings(FormRow read, String ikmId, Problems problems) {
        List<Reading> readings = new ArrayList<>();
        for (EventDraft draft : read.events()) {
            ObjectNode tree = draft.tree().put(IKM_ID, ikmId);
            rows.read(tree, problems.of(draft::headingOf)).ifPresent(readings::add);
        }
        return readings;
    }

    private Optional<String> assign(List<String> identities, Problems problems) {
        Optional<String> given = settings.ids().assign(identities);
        if (given.isEmpty()) {
            String heading = form.layout()
                    .of(Field.IKM_ID)
                    .map(column -> column.heading())
                    .orElse(IKM_ID);
            problems.add(new Fault(heading, "", noId(identities), ""));
        }
        return given;
    }

    private Trouble noId(List<String> identities) {
        if (byProvince()) {
            return Trouble.PROVINCE_REGISTERS_NOBODY;
        }
        return identities.isEmpty() ? Trouble.NO_IDENTITY : Trouble.NO_IKM_ID;
    }

    private boolean byProvince() {
        return settings.defaults().office().equals(ReferenceData.PROVINCE_OFFICE);
    }

    private void refuseRepeated(String ikmId, List<Reading> readings, long line, Problems problems) {
        Optional<Integer> before = seen.add(ikmId, readings, line);
        before.ifPresent(other -> problems.add(new Fault(IKM_ID, ikmId, Trouble.FIRM_REPEATED, String.valueOf(other))));
    }

    private static Row good(long line, FormRow read, List<Reading> readings) {
        List<Flag> flags = Stream.concat(
                        readings.stream().flatMap(reading -> reading.flags().stream()),
                        read.doubts().stream().map((Doubt doubt) -> Flag.of(doubt)))
                .toList();
        return new Row.Good(line, readings.stream().map(Reading::event).toList(), flags);
    }
}
