package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.Unit;
import id.ntb.ikm.topic.EventType;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The production report that a row states: the value of one product in one month. A capacity is what could be made, so
 * it is no production; and a year's sheet that says "per month" is an average, so it is none of a month either.
 */
final class ProductionReader {

    static final Set<Field> FIELDS = Set.of(Field.NILAI_PRODUKSI, Field.NILAI_BAHAN_BAKU, Field.JUMLAH_PRODUKSI);

    private final CommodityNames products;
    private final UnitNames units;
    private final boolean sheetOfReports;

    /** @param sheetOfReports whether reports are what the sheet is for, so that what is missing is an error */
    ProductionReader(ReferenceData reference, Mapping mapping, boolean sheetOfReports) {
        this.products = new CommodityNames(reference, mapping);
        this.units = new UnitNames(reference, mapping);
        this.sheetOfReports = sheetOfReports;
    }

    void read(RowDraft draft) {
        boolean silent = FIELDS.stream().allMatch(field -> Texts.isNothing(draft.text(field)));
        if (silent && !sheetOfReports) {
            return;
        }
        Optional<YearMonth> period = draft.read(Field.PERIODE, ProductionReader::period);
        List<String> commodities = products.commodities(draft.text(Field.JENIS_USAHA));
        if (period.isEmpty()) {
            lacking(draft, Field.PERIODE, CellReason.MISSING, FlagReason.PRODUCTION_WITHOUT_PERIOD);
        } else if (commodities.size() != 1) {
            lacking(draft, Field.JENIS_USAHA, CellReason.PRODUCT_UNKNOWN, FlagReason.PRODUCTION_WITHOUT_COMMODITY);
        } else {
            write(draft, period.get(), commodities.get(0));
        }
    }

    private void lacking(RowDraft draft, Field field, CellReason wrong, FlagReason flag) {
        if (sheetOfReports) {
            draft.refuse(field, wrong.problem());
        } else {
            draft.flag(flag);
        }
    }

    private void write(RowDraft draft, YearMonth period, String commodity) {
        EventDraft event = draft.event(EventType.PRODUCTION);
        event.put("period", draft.heading(Field.PERIODE), period.toString());
        event.putInLine("commodity", draft.heading(Field.JENIS_USAHA), commodity);
        writeQuantity(draft, event);
        event.putInLine(
                "valueIdr",
                draft.heading(Field.NILAI_PRODUKSI),
                draft.require(Field.NILAI_PRODUKSI, CellReason.NUMBER_MISSING, cell -> value(draft, cell))
                        .orElse(BigDecimal.ZERO));
        String material = draft.heading(Field.NILAI_BAHAN_BAKU);
        event.from("lines.rawMaterialIdr", material);
        draft.read(Field.NILAI_BAHAN_BAKU, cell -> Numbers.whole(cell, draft.unit(Field.NILAI_BAHAN_BAKU)))
                .ifPresent(amount -> event.putInLine("rawMaterialIdr", material, amount));
    }

    private static Parsed<BigDecimal> value(RowDraft draft, GridCell cell) {
        return Numbers.whole(cell, draft.unit(Field.NILAI_PRODUKSI));
    }

    private void writeQuantity(RowDraft draft, EventDraft event) {
        String heading = draft.heading(Field.JUMLAH_PRODUKSI);
        Optional<BigDecimal> quantity = draft.read(
                Field.JUMLAH_PRODUKSI, cell -> Numbers.quantity(cell, heading, draft.points(Field.JUMLAH_PRODUKSI)));
        event.putInLine("quantity", heading, quantity.orElse(BigDecimal.ZERO));
        event.putInLine(
                "unit", draft.heading(Field.SATUAN_PRODUKSI), quantity.isPresent() ? unit(draft) : Unit.NOT_RECORDED);
    }

    private String unit(RowDraft draft) {
        return draft.require(Field.SATUAN_PRODUKSI, CellReason.MISSING, units::parse)
                .orElse(Unit.NOT_RECORDED);
    }

    private static Parsed<YearMonth> period(GridCell cell) {
        if (Texts.isNothing(cell.text())) {
            return Parsed.nothing();
        }
        return Dates.period(cell.text()).map(Parsed::of).orElseGet(() -> Parsed.wrong(CellReason.NOT_MONTH.problem()));
    }
}
