package id.ntb.ikm.rule;

import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.reference.ReferenceData;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The checks of a registration. */
final class RegistrationRules {

    private static final Pattern KBLI = Pattern.compile("[0-9]{5}");
    private static final Pattern OWNER_HASH = Pattern.compile("[0-9A-Fa-f]{" + Limits.OWNER_HASH + "}");

    private final ReferenceData reference;
    private final CommonRules common;
    private final Set<String> commodities;

    RegistrationRules(ReferenceData reference, CommonRules common) {
        this.reference = reference;
        this.common = common;
        this.commodities = reference.commodities().keySet();
    }

    List<Finding> check(Registration event) {
        Findings findings =
                common.check(event.getEventId(), event.getIkmId(), event.getOffice(), event.getRecordedAt());
        findings.date("effectiveFrom", event.getEffectiveFrom());
        findings.require(
                event.getStatus() != Status.CLOSED || event.getClosedBecause() != null,
                Rule.CLOSING_REASON_MISSING,
                "closedBecause",
                event.getClosedBecause());
        findings.code("successorId", event.getSuccessorId());
        findings.text("name", event.getName());
        checkPlace(event, findings);
        checkKind(event, findings);
        checkOwner(event, findings);
        checkSize(event, findings);
        checkEnrolments(event.getEnrolments(), findings);
        return findings.toList();
    }

    /** Whoever registers a firm elsewhere hands it over; the province names the one in charge and hands nothing over. */
    private void checkPlace(Registration event, Findings findings) {
        String regency = event.getRegency();
        findings.known(reference.regencies().keySet(), Rule.REGENCY_UNKNOWN, "regency", regency);
        findings.require(
                regency.equals(event.getOffice()) || event.getOffice().equals(ReferenceData.PROVINCE_OFFICE),
                Rule.OFFICE_DIFFERS,
                "regency",
                regency);
        findings.text("district", event.getDistrict());
        findings.text("village", event.getVillage());
    }

    private void checkKind(Registration event, Findings findings) {
        String kbli = event.getKbli();
        int edition = event.getKbliEdition();
        boolean fiveDigits = KBLI.matcher(kbli).matches();
        findings.code("kbli", kbli);
        findings.require(fiveDigits, Rule.KBLI_LENGTH, "kbli", kbli);
        findings.require(!fiveDigits || reference.mayBeKbli(kbli, edition), Rule.KBLI_UNKNOWN, "kbli", kbli);
        findings.require(
                ReferenceData.KBLI_EDITIONS.contains(edition), Rule.KBLI_EDITION_UNKNOWN, "kbliEdition", edition);
        findings.knownIfAny(reference.sectors().keySet(), Rule.SECTOR_UNKNOWN, "sector", event.getSector());
        checkCommodities(event.getCommodities(), findings);
    }

    private void checkCommodities(List<String> codes, Findings findings) {
        if (findings.count("commodities", codes, Limits.COMMODITIES, Rule.TOO_MANY_COMMODITIES)) {
            for (int i = 0; i < codes.size(); i++) {
                findings.element("commodities", i).known(commodities, Rule.COMMODITY_UNKNOWN, "", codes.get(i));
            }
        }
    }

    private static void checkOwner(Registration event, Findings findings) {
        String nib = event.getNib();
        findings.require(event.getLegality() != Legality.LICENSED || nib != null, Rule.NIB_REQUIRED, "nib", nib);
        findings.require(nib == null || Nib.isForm(nib), Rule.NIB_FORMAT, "nib", nib);
        String hash = event.getOwnerHash();
        findings.requireUnseen(hash == null || OWNER_HASH.matcher(hash).matches(), Rule.OWNER_HASH_FORMAT, "ownerHash");
    }

    private static void checkSize(Registration event, Findings findings) {
        findings.amount("workersMale", event.getWorkersMale(), Limits.WORKERS);
        findings.amount("workersFemale", event.getWorkersFemale(), Limits.WORKERS);
        findings.amount("investmentIdr", event.getInvestmentIdr(), Limits.INVESTMENT_IDR);
        findings.require(
                event.getStatedScale() == null || event.getStatedScale() == ScaleRule.of(event),
                Rule.SCALE_DIFFERS,
                "statedScale",
                event.getStatedScale());
        Integer year = event.getEstablishedYear();
        findings.require(
                year == null || (year >= Limits.FIRST_YEAR && year <= Limits.LAST_YEAR),
                Rule.YEAR_OUT_OF_RANGE,
                "establishedYear",
                year);
    }

    private void checkEnrolments(List<Enrolment> enrolments, Findings findings) {
        if (findings.count("enrolments", enrolments, Limits.ENROLMENTS, Rule.TOO_MANY_ENROLMENTS)) {
            for (int i = 0; i < enrolments.size(); i++) {
                check(enrolments.get(i), findings.element("enrolments", i));
            }
        }
    }

    private void check(Enrolment enrolment, Findings findings) {
        findings.name("program", enrolment.getProgram(), 1);
        findings.name("edition", enrolment.getEdition(), 0);
        findings.knownIfAny(commodities, Rule.COMMODITY_UNKNOWN, "commodity", enrolment.getCommodity());
        findings.date("since", enrolment.getSince());
    }
}
