package id.ntb.ikm.rule;

import static id.ntb.ikm.rule.GoodEvents.certification;
import static id.ntb.ikm.rule.GoodEvents.production;
import static id.ntb.ikm.rule.GoodEvents.registration;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Scale;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.reference.ReferenceData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class EventRulesTest {

    private final EventRules rules = new EventRules(ReferenceData.load());

    @Test
    void findsNothingInGoodEvents() {
        assertThat(rules.check(registration(r -> {}))).isEmpty();
        assertThat(rules.check(certification(c -> {}))).isEmpty();
        assertThat(rules.check(production(p -> {}))).isEmpty();
    }

    @Test
    void rejectsCodesThatAreNotKnown() {
        expect(registration(r -> r.setOffice("9999")), Rule.OFFICE_UNKNOWN, Rule.OFFICE_DIFFERS);
        expect(registration(r -> r.setRegency("9999")), Rule.REGENCY_UNKNOWN, Rule.OFFICE_DIFFERS);
        expect(registration(r -> r.setSector("KULINER")), Rule.SECTOR_UNKNOWN);
        expect(registration(r -> r.setCommodities(List.of("TEH"))), Rule.COMMODITY_UNKNOWN);
        expect(registration(r -> r.setKbliEdition(2009)), Rule.KBLI_EDITION_UNKNOWN);
        expect(certification(c -> c.setScheme("KETENARAN")), Rule.SCHEME_UNKNOWN);
        expect(production(p -> p.getLines().get(0).setCommodity("TEH")), Rule.COMMODITY_UNKNOWN);
    }

    @Test
    void rejectsAnIkmIdThatIsNone() {
        for (String ikmId : List.of("5202-1", "5202-0000001", "520-000001", "9999-000001", "5202_000001", "")) {
            expect(registration(r -> r.setIkmId(ikmId)), Rule.IKM_ID_FORMAT);
        }
    }

    @Test
    void rejectsNegativeAndAbsurdNumbers() {
        expect(registration(r -> r.setWorkersMale(-1)), Rule.NEGATIVE_NUMBER);
        expect(registration(r -> r.setInvestmentIdr(-1)), Rule.NEGATIVE_NUMBER);
        expect(registration(r -> r.setInvestmentIdr(Long.MAX_VALUE)), Rule.NUMBER_TOO_LARGE);
        expect(production(p -> p.getLines().get(0).setValueIdr(-1)), Rule.NEGATIVE_NUMBER);
        expect(production(p -> p.getLines().get(0).setQuantity(new BigDecimal("-0.001"))), Rule.NEGATIVE_NUMBER);
        expect(
                production(p -> p.getLines().get(0).setQuantity(new BigDecimal("99999999999999999999.000"))),
                Rule.NUMBER_TOO_LARGE);
    }

    @Test
    void requiresAnNibOfALicensedFirm() {
        expect(registration(r -> r.setNib(null)), Rule.NIB_REQUIRED);
        expect(registration(r -> r.setNib("123")), Rule.NIB_FORMAT);
        expect(registration(r -> r.setLegality(Legality.NONE)));
    }

    @Test
    void rejectsAPeriodAfterTheMonthInWhichItWasRecorded() {
        Instant lateOnTheLastOfMay = Instant.parse("2025-05-31T15:59:59Z");
        expect(production(p -> p.setRecordedAt(lateOnTheLastOfMay)));
        expect(
                production(p -> {
                    p.setRecordedAt(lateOnTheLastOfMay);
                    p.setPeriod("2025-06");
                }),
                Rule.PERIOD_IN_FUTURE);
        expect(production(p -> {
            p.setRecordedAt(lateOnTheLastOfMay.plusSeconds(1));
            p.setPeriod("2025-06");
        }));
        expect(production(p -> p.setPeriod("2025-13")), Rule.PERIOD_FORMAT);
    }

    @Test
    void rejectsWhatWasRecordedMoreThanADayAfterTheBrokerTookIt() {
        Instant taken = Instant.parse("2025-05-31T02:00:00Z");
        Registration event = registration(r -> r.setRecordedAt(taken.plus(Limits.AHEAD)));
        assertThat(rules.check(event, taken)).isEmpty();
        assertThat(rules.check(event, taken.minusMillis(1)))
                .extracting(Finding::rule)
                .containsExactly(Rule.RECORDED_IN_FUTURE);
        Registration last = registration(r -> r.setRecordedAt(Instant.MAX));
        assertThat(rules.check(last, Instant.MIN)).extracting(Finding::rule).contains(Rule.RECORDED_IN_FUTURE);
    }

    @Test
    void takesTheProvinceForAnOfficeThatMaySpeakOfAnyRegency() {
        expect(registration(r -> r.setOffice("52")));
        expect(registration(r -> r.setRegency("52")), Rule.REGENCY_UNKNOWN, Rule.OFFICE_DIFFERS);
        expect(registration(r -> r.setIkmId("52-000001")), Rule.IKM_ID_FORMAT);
        expect(registration(r -> r.setRegency("5271")), Rule.OFFICE_DIFFERS);
        assertThat(Rule.OFFICE_DIFFERS.problem().text().indonesian()).contains("diserahkan", "belum dikonfirmasi");
    }

    @Test
    void tellsOfTheFirstFindingsAndCountsTheOthers() {
        List<Finding> many =
                Collections.nCopies(1_000, new Finding(Rule.UNIT_UNKNOWN, "lines[0].unit", "x".repeat(99)));
        assertThat(Finding.text(many)).hasSizeBetween(300, 1_100).contains("UNIT_UNKNOWN", "dan 99", "and 99", "more");
        assertThat(Finding.text(many.subList(0, 1))).isEqualTo(many.get(0).text());
        assertThat(Finding.text(List.of())).isEmpty();
    }

    @Test
    void keepsEveryTextShortAndOnOneLine() {
        for (Rule rule : Rule.values()) {
            Finding finding = new Finding(rule, "enrolments[49].commodity", "x\ny".repeat(99));
            assertThat(finding.text()).hasSizeLessThan(600).doesNotContain("\n");
        }
    }

    @Test
    void rejectsACertificateThatEndsBeforeItBegins() {
        expect(certification(c -> c.setValidUntil(c.getEffectiveFrom().minusDays(1))), Rule.VALID_UNTIL_BEFORE_START);
        expect(certification(c -> c.setValidUntil(c.getEffectiveFrom())));
    }

    @Test
    void flagsWhatIsDoubtful() {
        expect(registration(r -> r.setRegency("5271")), Rule.OFFICE_DIFFERS);
        expect(registration(r -> r.setStatedScale(Scale.LARGE)), Rule.SCALE_DIFFERS);
        expect(registration(r -> r.setKbli("1076")), Rule.KBLI_LENGTH);
        expect(registration(r -> r.setKbli("10001")), Rule.KBLI_UNKNOWN);
        expect(registration(r -> r.setStatus(Status.CLOSED)), Rule.CLOSING_REASON_MISSING);
        expect(certification(c -> c.setCertificateNumber("12345")), Rule.CERTIFICATE_NUMBER_FORMAT);
        assertThat(rules.check(registration(r -> r.setKbli("1076")))).noneMatch(Finding::rejects);
    }

    @Test
    void rejectsNamesThatWouldBreakTheKeysOfTheViews() {
        expect(
                registration(r ->
                        r.setEnrolments(List.of(new Enrolment("JPS|3", "3", null, LocalDate.parse("2025-01-01"))))),
                Rule.NAME_UNUSABLE);
        expect(
                registration(r ->
                        r.setEnrolments(List.of(new Enrolment("JPS", "3|4", null, LocalDate.parse("2025-01-01"))))),
                Rule.NAME_UNUSABLE);
        expect(production(p -> p.getLines().get(0).setUnit("KG|L")), Rule.UNIT_UNKNOWN);
        expect(production(p -> p.getLines().get(0).setUnit("")), Rule.UNIT_UNKNOWN);
    }

    @Test
    void namesEveryFieldAndSaysItInBothLanguages() {
        Registration wrong = registration(r -> {
            r.setWorkersMale(-2);
            r.setSector("X");
        });
        assertThat(rules.check(wrong)).extracting(Finding::field).containsExactly("sector", "workersMale");
        assertThat(rules.check(wrong).get(1).text())
                .contains("workersMale", "-2", "tidak boleh negatif", "must not be negative");
    }

    @Test
    void derivesTheScaleAtItsEdges() {
        assertThat(scale(19, 999_999_999)).isEqualTo(Scale.SMALL);
        assertThat(scale(20, 999_999_999)).isEqualTo(Scale.MEDIUM);
        assertThat(scale(19, 1_000_000_000)).isEqualTo(Scale.MEDIUM);
        assertThat(scale(20, 15_000_000_000L)).isEqualTo(Scale.MEDIUM);
        assertThat(scale(20, 15_000_000_001L)).isEqualTo(Scale.LARGE);
        assertThat(scale(19, 15_000_000_001L)).isEqualTo(Scale.MEDIUM);
    }

    private static Scale scale(int workers, long investmentIdr) {
        return ScaleRule.of(registration(r -> {
            r.setWorkersMale(workers);
            r.setWorkersFemale(0);
            r.setInvestmentIdr(investmentIdr);
        }));
    }

    private void expect(SpecificRecord event, Rule... broken) {
        assertThat(rules.check(event)).extracting(Finding::rule).containsExactlyInAnyOrder(broken);
    }
}
