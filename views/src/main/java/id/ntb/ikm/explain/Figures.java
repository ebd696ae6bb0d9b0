package id.ntb.ikm.explain;

import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.cube.SharedIdentities;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.view.CommodityProduction;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;

/** The figures of a row by the names of its fields, those of parts after a point, e.g. {@code certificates.HALAL}. */
final class Figures {

    private static final int LAST_12 = 12;

    /** Whole numbers of rows that nobody contributes to. */
    private static final Set<String> NO_FIGURES = Set.of("version");

    private final SortedMap<String, Figure> byName = new TreeMap<>();

    private Figures() {}

    static SortedMap<String, Figure> of(IkmView row) {
        Figures figures = new Figures();
        figures.wholeNumbers(row, SumComposition::stock);
        figures.parts(Measures.CERTIFICATES, row.getCertificates(), measure -> SumComposition.stock(measure.word()));
        figures.parts(Measures.FLAGS, row.getFlags(), measure -> flag(measure.word()));
        YearMonth asOf = YearMonth.from(row.getAsOf());
        figures.record(
                "last12.",
                row.getLast12(),
                name -> reports(asOf.minusMonths(LAST_12), asOf.minusMonths(1), Measure.of(name)));
        YearMonth reported = YearMonth.parse(row.getReporting().getPeriod());
        figures.record("reporting.", row.getReporting(), name -> flow(reported, name));
        return figures.byName;
    }

    static SortedMap<String, Figure> of(ProductionView row) {
        Figures figures = new Figures();
        YearMonth period = YearMonth.parse(row.getPeriod());
        figures.wholeNumbers(row, name -> flow(period, name));
        figures.parts(Measures.CHANNELS, row.getChannels(), measure -> reports(period, period, measure));
        row.getCommodities().forEach(commodity -> figures.commodity(commodity, period));
        return figures.byName;
    }

    static SortedMap<String, Figure> of(ProgramView row) {
        Figures figures = new Figures();
        figures.wholeNumbers(
                row, name -> SumComposition.program(row.getProgram(), row.getEdition(), row.getCommodity(), name));
        return figures.byName;
    }

    private static Composition flag(String word) {
        if (word.equals(SharedIdentities.NIB_SHARED.word())) {
            return SharedIdentityComposition.nib();
        }
        return word.equals(SharedIdentities.OWNER_SHARED.word())
                ? SharedIdentityComposition.owner()
                : SumComposition.stock(word);
    }

    private static Composition flow(YearMonth period, String name) {
        return name.equals("expectedUnits")
                ? SumComposition.expectedUnits(period)
                : reports(period, period, Measure.of(name));
    }

    private static Composition reports(YearMonth from, YearMonth to, Measure measure) {
        return new ReportComposition(new PeriodRange(from, to), measure);
    }

    private void wholeNumbers(IndexedRecord row, Recipes recipes) {
        record("", row, recipes);
    }

    private void record(String prefix, IndexedRecord row, Recipes recipes) {
        for (Schema.Field field : row.getSchema().getFields()) {
            String name = field.name();
            if (row.get(field.pos()) instanceof Long number && !NO_FIGURES.contains(name)) {
                byName.put(prefix + name, Figure.whole(number, recipes.of(name)));
            }
        }
    }

    private void parts(String name, Map<String, Long> parts, Function<Measure, Composition> recipes) {
        parts.forEach((part, number) -> {
            Measure measure = new Measure(name, part);
            byName.put(measure.word(), Figure.whole(number, recipes.apply(measure)));
        });
    }

    private void commodity(CommodityProduction row, YearMonth period) {
        String key = Measures.commodity(row.getCommodity(), row.getUnit());
        String prefix = String.join(".", "commodities", row.getCommodity(), row.getUnit(), "");
        Composition value = reports(period, period, new Measure(Measures.COMMODITY_IDR, key));
        Composition quantity = reports(period, period, new Measure(Measures.QUANTITY_MILLI, key));
        long milli = row.getQuantity()
                .setScale(Measures.QUANTITY_SCALE)
                .unscaledValue()
                .longValue();
        byName.put(prefix + "valueIdr", Figure.whole(row.getValueIdr(), value));
        byName.put(prefix + "quantity", new Figure(milli, Measures.QUANTITY_SCALE, quantity));
    }

    /** What the figure of a name is made of. */
    @FunctionalInterface
    private interface Recipes {
        Composition of(String name);
    }
}
