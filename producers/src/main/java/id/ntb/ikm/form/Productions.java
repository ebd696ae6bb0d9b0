package id.ntb.ikm.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.Unit;
import id.ntb.ikm.topic.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The production report that a row states: the value of one product in one month. A capacity is what could be made, so
 * it is no production; and a year's sheet that says "per month" is an average, so it is none of a month either.
 */
final class Productions {

    static final Set<Field> FIELDS = Set.of(Field.NILAI_PRODUKSI, Field.NILAI_BAHAN_BAKU, Field.JUMLAH_PRODUKSI);

    private final Products products;
    private final Units units;
    private final boolean sheetOfReports;

    /** @param sheetOfReports whether reports are what the sheet is for, so that what is missing is an error */
    Productions(ReferenceData reference, Mapping mapping, boolean sheetOfReports) {
        this.products = new Products(reference, mapping);
        this.units = new Units(reference, mapping);
        this.sheetOfReports = sheetOfReports;
    }

    void read(RowDraft draft) {
        boolean silent =
                FIELDS.stream().allMatch(field -> Texts.isNothing(draft.cells().text(field)));
        if (silent && !sheetOfReports) {
            return;
        }
        Optional<String> period = draft.read(Field.PERIODE, Productions::period);
        List<String> commodities = products.commodities(draft.cells().text(Field.JENIS_USAHA));
        if (period.isEmpty()) {
            lacking(draft, Field.PERIODE, Trouble.MISSING, Doubt.PRODUCTION_WITHOUT_PERIOD);
        } else if (commodities.size() != 1) {
            lacking(draft, Field.JENIS_USAHA, Trouble.PRODUCT_UNKNOWN, Doubt.PRODUCTION_WITHOUT_COMMODITY);
        } else {
            write(draft, period.get(), commodities.get(0));
        }
    }

    private void lacking(RowDraft draft, Field field, Trouble trouble, Doubt doubt) {
        if (sheetOfReports) {
            draft.fault(field, trouble, "");
        } else {
            draft.doubt(doubt);
        }
    }

    private void write(RowDraft draft, String period, String commodity) {
        RowCells cells = draft.cells();
        EventDraft event = draft.event(EventType.PRODUCTION);
        event.put("period", cells.heading(Field.PERIODE), period);
        ObjectNode line = event.node().putArray("lines").addObject().put("commodity", commodity);
        event.from("lines.commodity", cells.heading(Field.JENIS_USAHA));
        writeQuantity(draft, event, line);
        line.put("valueIdr", money(draft, Field.NILAI_PRODUKSI, true).orElse("0"));
        event.from("lines.valueIdr", cells.heading(Field.NILAI_PRODUKSI));
        money(draft, Field.NILAI_BAHAN_BAKU, false).ifPresent(value -> line.put("rawMaterialIdr", value));
        event.from("lines.rawMaterialIdr", cells.heading(Field.NILAI_BAHAN_BAKU));
    }

    private void writeQuantity(RowDraft draft, EventDraft event, ObjectNode line) {
        RowCells cells = draft.cells();
        String heading = cells.heading(Field.JUMLAH_PRODUKSI);
        Optional<String> quantity = draft.read(
                Field.JUMLAH_PRODUKSI, cell -> Numbers.quantity(cell, heading, cells.points(Field.JUMLAH_PRODUKSI)));
        line.put("quantity", quantity.orElse("0"));
        line.put("unit", quantity.isPresent() ? unit(draft) : Unit.NOT_RECORDED);
        event.from("lines.quantity", heading);
        event.from("lines.unit", cells.heading(Field.SATUAN_PRODUKSI));
    }

    private String unit(RowDraft draft) {
        return draft.require(Field.SATUAN_PRODUKSI, Trouble.MISSING, units::parse)
                .orElse(Unit.NOT_RECORDED);
    }

    private static Optional<String> money(RowDraft draft, Field field, boolean required) {
        MoneyUnit unit = draft.cells().unit(field).orElse(MoneyUnit.RUPIAH);
        return required
                ? draft.require(field, Trouble.NUMBER_MISSING, cell -> Numbers.whole(cell, unit))
                : draft.read(field, cell -> Numbers.whole(cell, unit));
    }

    private static Parsed period(GridCell cell) {
        if (Texts.isNothing(cell.text())) {
            return Parsed.NOTHING;
        }
        return Dates.period(cell.text())
                .map(month -> Parsed.of(month.toString()))
                .orElseGet(() -> Parsed.wrong(Trouble.NOT_MONTH));
    }
}
