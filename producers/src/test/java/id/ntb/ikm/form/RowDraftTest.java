package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.topic.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowDraftTest {

    private final RowDraft draft = draft("NIK | NAMA USAHA | DESA", "5202014505850001 | UD  Sari | ");

    private static RowDraft draft(String headings, String cells) {
        Layout layout = new HeaderSearch(Headings.load(), Mapping.NONE)
                .search(Cells.rows(headings))
                .orElseThrow()
                .layout();
        Map<Field, FieldColumn> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            columns.put(field, FieldColumn.of(field, layout, Mapping.NONE));
        }
        return new RowDraft(row(7, cells), columns);
    }

    private FormRow read() {
        return draft.toRow(Optional.empty(), List.of());
    }

    private static List<String> told(FormRow row) {
        return row.problems().stream()
                .map(problem -> problem.heading() + " \"" + problem.shown() + "\" "
                        + problem.problem().code())
                .toList();
    }

    @Test
    void givesCellsAndHeadingsByWhatTheyAreAbout() {
        assertThat(draft.text(Field.NAMA_USAHA)).isEqualTo("UD Sari");
        assertThat(draft.heading(Field.NAMA_USAHA)).isEqualTo("NAMA USAHA");
        assertThat(draft.text(Field.KBLI)).isEmpty();
        assertThat(draft.heading(Field.KBLI)).isEqualTo("kbli");
    }

    @Test
    void countsInRupiahUnlessAHeadingSaysOtherwise() {
        assertThat(draft.unit(Field.NILAI_INVESTASI)).isEqualTo(MoneyUnit.RUPIAH);
        assertThat(draft("NAMA USAHA | INVESTASI (RP. 000)", "UD Sari | 5").unit(Field.NILAI_INVESTASI))
                .isEqualTo(MoneyUnit.RIBU);
    }

    @Test
    void keepsTheFirstProblemOfAColumn() {
        draft.refuse(Field.NAMA_USAHA, CellReason.MISSING.problem());
        draft.refuse(Field.NAMA_USAHA, CellReason.NOT_NUMBER.problem());
        draft.refuse(Field.DESA, CellReason.MISSING.problem());

        assertThat(told(read())).containsExactly("NAMA USAHA \"UD Sari\" MISSING", "DESA \"\" MISSING");
    }

    @Test
    void showsNoNikWhateverIsWrongWithIt() {
        draft.refuse(Field.NIK_PEMILIK, CellReason.NOT_NUMBER.problem());

        assertThat(told(read())).containsExactly("NIK \"\" NOT_NUMBER");
    }

    @Test
    void refusesWhatMustSaySomethingAndSaysNothing() {
        Optional<String> village = draft.require(Field.DESA, CellReason.MISSING, cell -> Parsed.nothing());

        assertThat(village).isEmpty();
        assertThat(told(read())).containsExactly("DESA \"\" MISSING");
    }

    @Test
    void leavesACellAloneThatMaySayNothing() {
        assertThat(draft.read(Field.DESA, cell -> Parsed.nothing())).isEmpty();
        assertThat(draft.isSilent()).isTrue();
    }

    @Test
    void gathersQuestionsBesideTheProblemsThatAskThem() {
        draft.read(Field.DESA, cell -> new Parsed.Open<>(CellReason.REGENCY_AMBIGUOUS.problem("?"), "k = a | b"));

        assertThat(read().questions()).containsExactly("k = a | b");
        assertThat(told(read())).containsExactly("DESA \"\" REGENCY_AMBIGUOUS");
    }

    @Test
    void flagsEachReasonOnce() {
        draft.flag(FlagReason.THOUSANDS_POINT);
        draft.read(Field.DESA, cell -> Parsed.flagged("x", FlagReason.THOUSANDS_POINT.problem()));

        assertThat(read().flags()).extracting(Problem::code).containsExactly("THOUSANDS_POINT");
    }

    @Test
    void isSilentUntilAnEventIsBegun() {
        draft.flag(FlagReason.NOTHING_STATED);
        assertThat(draft.isSilent()).isTrue();

        draft.event(EventType.PRODUCTION);
        assertThat(draft.isSilent()).isFalse();
        assertThat(draft.events()).hasSize(1);
    }
}
