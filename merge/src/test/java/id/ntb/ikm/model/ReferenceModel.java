package id.ntb.ikm.model;

import static java.util.stream.Collectors.groupingBy;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.view.ProgramView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Every row of the views, made anew from the plain list of all events in the most obvious way. Shares no code with the fold;
 * where the two differ, the text of the merge rules decides.
 */
public final class ReferenceModel {

    private final ReferenceData reference;
    private final ModelSectors sectors;

    public ReferenceModel(ReferenceData reference) {
        this.reference = reference;
        this.sectors = new ModelSectors(reference);
    }

    /** All rows by topic and key, e.g. {@code sector PANGAN}. */
    public SortedMap<String, SpecificRecordBase> rows(List<SpecificRecordBase> events, LocalDate today) {
        Collection<ModelFirm> firms = events.stream().collect(groupingBy(Events::ikmId)).values().stream()
                .map(ofOne -> new ModelFirm(ofOne, today))
                .toList();
        ModelProductions productions = new ModelProductions(firms, sectors);
        ModelFlags flags = new ModelFlags(reference, sectors, new ModelIdentities(firms));
        ModelHeadlines headlines = new ModelHeadlines(flags, productions, today);
        ModelPrograms programs = new ModelPrograms(today);
        List<YearMonth> periods = periods(firms);
        SortedMap<String, SpecificRecordBase> rows = new TreeMap<>();
        for (ModelCell point : points()) {
            List<ModelFirm> registered = firms.stream()
                    .filter(firm -> isRegisteredIn(firm, point, productions))
                    .toList();
            List<ModelFirm> units =
                    registered.stream().filter(ModelFirm::isUnit).toList();
            rows.put(headlineKey(point), headlines.row(point, registered, lastEventAt(point.regency(), events)));
            periods.forEach(period -> rows.put(productionKey(point, period), productions.row(point, period)));
            programs.rows(point, units).forEach(row -> rows.put(programKey(row), row));
        }
        return rows;
    }

    private static boolean isRegisteredIn(ModelFirm firm, ModelCell point, ModelProductions productions) {
        Registration now = firm.registrationToday();
        return now != null && productions.cellOf(now).isIn(point);
    }

    /** What is held reports nothing: a month that only strangers spoke of has no rows. */
    private static List<YearMonth> periods(Collection<ModelFirm> firms) {
        return firms.stream().flatMap(ModelFirm::reportedPeriods).distinct().toList();
    }

    private List<ModelCell> points() {
        List<String> allSectors = new ArrayList<>(reference.sectors().keySet());
        allSectors.addAll(List.of("UNMAPPED", "UNREGISTERED", "*"));
        List<String> allRegencies = new ArrayList<>(reference.regencies().keySet());
        allRegencies.add("*");
        return allSectors.stream()
                .flatMap(sector -> allRegencies.stream().map(regency -> new ModelCell(sector, regency)))
                .toList();
    }

    private static Instant lastEventAt(String regency, List<SpecificRecordBase> events) {
        return events.stream()
                .filter(event -> regency.equals("*") || Events.office(event).equals(regency))
                .map(Events::recordedAt)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static String headlineKey(ModelCell point) {
        boolean allSectors = point.sector().equals("*");
        boolean allRegencies = point.regency().equals("*");
        if (allSectors) {
            return allRegencies ? "province 52" : "regency " + point.regency();
        }
        return allRegencies ? "sector " + point.sector() : "cell " + point.sector() + "|" + point.regency();
    }

    private static String productionKey(ModelCell point, YearMonth period) {
        return "production " + point.sector() + "|" + point.regency() + "|" + period;
    }

    private static String programKey(ProgramView row) {
        String commodity = row.getCommodity() == null ? "" : row.getCommodity();
        return "program "
                + String.join("|", row.getSector(), row.getRegency(), row.getProgram(), row.getEdition(), commodity);
    }
}
