package id.ntb.ikm.rule;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.reference.CertificateScheme;
import id.ntb.ikm.reference.ReferenceData;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;

/**
 * The checks that an event passes or not by itself; the office's check and the pipeline share them, so that nothing an
 * office was told is good is turned away later.
 */
public final class EventRules {

    /** The province's time zone, WITA. */
    public static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private static final Pattern IKM_ID = Pattern.compile("\\d{4}-\\d{6}");
    private static final Pattern NIB = Pattern.compile("\\d{13}");
    private static final Pattern KBLI = Pattern.compile("\\d{5}");

    private final ReferenceData reference;
    private final Set<String> regencies;

    public EventRules(ReferenceData reference) {
        this.reference = reference;
        this.regencies = reference.regencies().keySet();
    }

    /**
     * Every rule that the event breaks, in the order of its fields.
     *
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public List<Finding> check(SpecificRecord event) {
        if (event instanceof Registration registration) {
            return check(registration);
        }
        if (event instanceof Certification certification) {
            return check(certification);
        }
        if (event instanceof Production production) {
            return check(production);
        }
        throw new IllegalArgumentException("not an event: " + event.getSchema().getFullName());
    }

    /**
     * Every rule that the event breaks, those of its time included.
     *
     * @param brokerTime when the broker took the record
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public List<Finding> check(SpecificRecord event, Instant brokerTime) {
        return check(event);
    }

    private List<Finding> check(Registration event) {
        Findings findings = common(event.getEventId(), event.getIkmId(), event.getOffice());
        checkPlaceAndKind(event, findings);
        checkLicence(event, findings);
        findings.amount("workersMale", event.getWorkersMale());
        findings.amount("workersFemale", event.getWorkersFemale());
        findings.amount("investmentIdr", event.getInvestmentIdr());
        findings.require(
                event.getStatedScale() == null || event.getStatedScale() == ScaleRule.of(event),
                Rule.SCALE_DIFFERS,
                "statedScale",
                event.getStatedScale());
        findings.require(
                event.getStatus() != Status.CLOSED || event.getClosedBecause() != null,
                Rule.CLOSING_REASON_MISSING,
                "closedBecause",
                event.getClosedBecause());
        checkCommodities(event, findings);
        return findings.toList();
    }

    private void checkPlaceAndKind(Registration event, Findings findings) {
        findings.known(regencies, Rule.REGENCY_UNKNOWN, "regency", event.getRegency());
        findings.require(
                event.getRegency().equals(event.getOffice()), Rule.OFFICE_DIFFERS, "regency", event.getRegency());
        boolean fiveDigits = KBLI.matcher(event.getKbli()).matches();
        findings.require(fiveDigits, Rule.KBLI_LENGTH, "kbli", event.getKbli());
        findings.require(
                ReferenceData.KBLI_EDITIONS.contains(event.getKbliEdition()),
                Rule.KBLI_EDITION_UNKNOWN,
                "kbliEdition",
                event.getKbliEdition());
        findings.require(
                !fiveDigits || reference.mayBeKbli(event.getKbli(), event.getKbliEdition()),
                Rule.KBLI_UNKNOWN,
                "kbli",
                event.getKbli());
        findings.require(
                event.getSector() == null || reference.sectors().containsKey(event.getSector()),
                Rule.SECTOR_UNKNOWN,
                "sector",
                event.getSector());
    }

    private static void checkLicence(Registration event, Findings findings) {
        boolean nib = event.getNib() != null && NIB.matcher(event.getNib()).matches();
        boolean licensed = event.getLegality() == Legality.LICENSED;
        findings.require(!licensed || nib, Rule.NIB_REQUIRED, "nib", event.getNib());
        findings.require(licensed || event.getNib() == null || nib, Rule.NIB_FORMAT, "nib", event.getNib());
    }

    private void checkCommodities(Registration event, Findings findings) {
        Set<String> commodities = reference.commodities().keySet();
        for (int i = 0; i < event.getCommodities().size(); i++) {
            String code = event.getCommodities().get(i);
            findings.element("commodities", i).known(commodities, Rule.COMMODITY_UNKNOWN, "", code);
        }
        for (int i = 0; i < event.getEnrolments().size(); i++) {
            check(event.getEnrolments().get(i), findings.element("enrolments", i));
        }
    }

    private void check(Enrolment enrolment, Findings findings) {
        findings.name("program", enrolment.getProgram(), 1);
        findings.name("edition", enrolment.getEdition(), 0);
        findings.require(
                enrolment.getCommodity() == null || reference.commodities().containsKey(enrolment.getCommodity()),
                Rule.COMMODITY_UNKNOWN,
                "commodity",
                enrolment.getCommodity());
    }

    private List<Finding> check(Certification event) {
        Findings findings = common(event.getEventId(), event.getIkmId(), event.getOffice());
        CertificateScheme scheme = reference.schemes().get(event.getScheme());
        findings.require(scheme != null, Rule.SCHEME_UNKNOWN, "scheme", event.getScheme());
        String number = event.getCertificateNumber();
        findings.require(!number.isBlank(), Rule.CERTIFICATE_NUMBER_MISSING, "certificateNumber", number);
        boolean looksRight = scheme == null
                || scheme.numberFormat()
                        .map(format -> format.matcher(number).matches())
                        .orElse(true);
        findings.require(looksRight, Rule.CERTIFICATE_NUMBER_FORMAT, "certificateNumber", number);
        findings.require(
                event.getValidUntil() == null || !event.getValidUntil().isBefore(event.getEffectiveFrom()),
                Rule.VALID_UNTIL_BEFORE_START,
                "validUntil",
                event.getValidUntil());
        return findings.toList();
    }

    private List<Finding> check(Production event) {
        Findings findings = common(event.getEventId(), event.getIkmId(), event.getOffice());
        boolean isMonth = Period.isPeriod(event.getPeriod());
        findings.require(isMonth, Rule.PERIOD_FORMAT, "period", event.getPeriod());
        findings.require(
                !isMonth || !Period.of(event.getPeriod()).isAfter(recordedIn(event)),
                Rule.PERIOD_IN_FUTURE,
                "period",
                event.getPeriod());
        for (int i = 0; i < event.getLines().size(); i++) {
            check(event.getLines().get(i), findings.element("lines", i));
        }
        return findings.toList();
    }

    private static YearMonth recordedIn(Production event) {
        return YearMonth.from(event.getRecordedAt().atZone(WITA));
    }

    private void check(ProductionLine line, Findings findings) {
        findings.known(reference.commodities().keySet(), Rule.COMMODITY_UNKNOWN, "commodity", line.getCommodity());
        findings.name("unit", line.getUnit(), 1);
        findings.amount("quantity", line.getQuantity());
        findings.amount("valueIdr", line.getValueIdr());
        findings.amount("rawMaterialIdr", line.getRawMaterialIdr());
    }

    private Findings common(String eventId, String ikmId, String office) {
        Findings findings = new Findings();
        findings.require(!eventId.isBlank(), Rule.EVENT_ID_MISSING, "eventId", eventId);
        boolean isIkmId = IKM_ID.matcher(ikmId).matches() && regencies.contains(ikmId.substring(0, 4));
        findings.require(isIkmId, Rule.IKM_ID_FORMAT, "ikmId", ikmId);
        findings.known(regencies, Rule.OFFICE_UNKNOWN, "office", office);
        return findings;
    }
}
