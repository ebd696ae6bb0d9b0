package id.ntb.ikm.rule;

import static id.ntb.ikm.rule.GoodEvents.certification;
import static id.ntb.ikm.rule.GoodEvents.production;
import static id.ntb.ikm.rule.GoodEvents.registration;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.reference.ReferenceData;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final LocalDate DAY = LocalDate.parse("2025-01-01");

    private final EventRules rules = new EventRules(ReferenceData.load());

    @Test
    void textsHaveTwoHundredCharacters() {
        String most = "a".repeat(200);
        String more = most + "a";
        accepts(registration(r -> {
            r.setName(most);
            r.setDistrict(most);
            r.setVillage(most);
            r.setEventId(most);
        }));
        rejects(registration(r -> r.setName(more)), "TEXT_TOO_LONG", "name");
        rejects(registration(r -> r.setDistrict(more)), "TEXT_TOO_LONG", "district");
        rejects(registration(r -> r.setVillage(more)), "TEXT_TOO_LONG", "village");
        rejects(registration(r -> r.setEventId(more)), "TEXT_TOO_LONG", "eventId");
        rejects(certification(c -> c.setIssuer(more)), "TEXT_TOO_LONG", "issuer");
        rejects(certification(c -> c.setProduct(more)), "TEXT_TOO_LONG", "product");
    }

    @Test
    void codesHaveForty() {
        String most = "1".repeat(40);
        String more = most + "1";
        accepts(registration(r -> r.setSuccessorId(most)));
        rejects(registration(r -> r.setKbli(more)), "CODE_TOO_LONG", "kbli");
        rejects(registration(r -> r.setSuccessorId(more)), "CODE_TOO_LONG", "successorId");
        rejects(certification(c -> c.setCertificateNumber(more)), "CODE_TOO_LONG", "certificateNumber");
        rejects(production(p -> p.getLines().get(0).setProgram(more)), "CODE_TOO_LONG", "lines[0].program");
    }

    @Test
    void anOwnerIsSixtyFourHexadecimalDigits() {
        accepts(registration(r -> r.setOwnerHash("0aF".repeat(21) + "9")));
        for (String wrong : List.of("", "5202010101700001", "g".repeat(64), "a".repeat(63), "a".repeat(100_000))) {
            rejects(registration(r -> r.setOwnerHash(wrong)), "OWNER_HASH_FORMAT", "ownerHash");
        }
    }

    @Test
    void anNibHasThirteenDigitsWhateverTheLegality() {
        for (Legality legality : Legality.values()) {
            for (String wrong : List.of("", "123", "1".repeat(100_000), "١٢٣٤٥٦٧٨٩٠١٢٣")) {
                rejects(
                        registration(r -> {
                            r.setLegality(legality);
                            r.setNib(wrong);
                        }),
                        "NIB_FORMAT",
                        "nib");
            }
        }
    }

    @Test
    void listsAreBounded() {
        Enrolment enrolment = new Enrolment("JPS", "3", null, DAY);
        accepts(registration(r -> r.setEnrolments(Collections.nCopies(50, enrolment))));
        accepts(registration(r -> r.setCommodities(Collections.nCopies(50, "KOPI"))));
        accepts(production(p -> p.setLines(Collections.nCopies(200, p.getLines().get(0)))));
        rejects(
                registration(r -> r.setEnrolments(Collections.nCopies(51, enrolment))),
                "TOO_MANY_ENROLMENTS",
                "enrolments");
        rejects(
                registration(r -> r.setCommodities(Collections.nCopies(51, "KOPI"))),
                "TOO_MANY_COMMODITIES",
                "commodities");
        rejects(production(p -> p.setLines(Collections.nCopies(201, p.getLines().get(0)))), "TOO_MANY_LINES", "lines");
    }

    @Test
    void aListThatIsTooLongIsNotJudgedElementByElement() {
        ProductionLine bad = production(p -> {}).getLines().get(0);
        bad.setUnit("?");
        assertThat(rules.check(production(p -> p.setLines(Collections.nCopies(1_000_000, bad)))))
                .hasSize(1);
    }

    @Test
    void unitsAreThoseOfTheList() {
        for (String unit : List.of("KG", "LITER", "PCS", "LEMBAR", "METER", "TON", "KODI", "TIDAK_DICATAT")) {
            accepts(production(p -> p.getLines().get(0).setUnit(unit)));
        }
        for (String unit : List.of("kg", "kilo", "ember", "KG|L", "", "K".repeat(100_000))) {
            rejects(production(p -> p.getLines().get(0).setUnit(unit)), "UNIT_UNKNOWN", "lines[0].unit");
        }
    }

    @Test
    void datesAreOfThreeCenturies() {
        for (String good : List.of("1900-01-01", "2199-12-31")) {
            accepts(registration(r -> r.setEffectiveFrom(LocalDate.parse(good))));
        }
        for (LocalDate wrong : List.of(
                LocalDate.parse("1899-12-31"),
                LocalDate.parse("2200-01-01"),
                LocalDate.of(67561, 4, 1),
                LocalDate.of(-3, 1, 1),
                LocalDate.MIN,
                LocalDate.MAX)) {
            rejects(registration(r -> r.setEffectiveFrom(wrong)), "DATE_OUT_OF_RANGE", "effectiveFrom");
            rejects(
                    registration(r -> r.setEnrolments(List.of(new Enrolment("JPS", "3", null, wrong)))),
                    "DATE_OUT_OF_RANGE",
                    "enrolments[0].since");
            rejects(
                    certification(c -> {
                        c.setEffectiveFrom(wrong);
                        c.setValidUntil(wrong);
                    }),
                    "DATE_OUT_OF_RANGE",
                    "validUntil");
        }
    }

    @Test
    void yearsOfFoundingAreOfFourCenturies() {
        accepts(registration(r -> r.setEstablishedYear(1800)));
        accepts(registration(r -> r.setEstablishedYear(2199)));
        for (int wrong : new int[] {0, 98, 1799, 2200, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            rejects(registration(r -> r.setEstablishedYear(wrong)), "YEAR_OUT_OF_RANGE", "establishedYear");
        }
    }

    @Test
    void periodsBeginIn2000() {
        accepts(production(p -> p.setPeriod("2000-01")));
        rejects(production(p -> p.setPeriod("1999-12")), "PERIOD_TOO_EARLY", "period");
        rejects(production(p -> p.setPeriod("0001-01")), "PERIOD_TOO_EARLY", "period");
        rejects(production(p -> p.setPeriod("67561-04")), "PERIOD_FORMAT", "period");
    }

    @Test
    void recordsBeginIn2000InTheProvincesTime() {
        accepts(registration(r -> r.setRecordedAt(Instant.parse("1999-12-31T16:00:00Z"))));
        for (Instant wrong : List.of(
                Instant.parse("1999-12-31T15:59:59.999Z"),
                Instant.EPOCH,
                Instant.ofEpochMilli(Long.MAX_VALUE),
                Instant.ofEpochMilli(Long.MIN_VALUE),
                Instant.MIN,
                Instant.MAX)) {
            rejects(registration(r -> r.setRecordedAt(wrong)), "RECORDED_AT_OUT_OF_RANGE", "recordedAt");
            rejects(production(p -> p.setRecordedAt(wrong)), "RECORDED_AT_OUT_OF_RANGE", "recordedAt");
        }
    }

    @Test
    void aNumberOfAnySizeIsRefusedWithoutWritingItOut() {
        BigDecimal huge = new BigDecimal(BigInteger.ONE.shiftLeft(2_000_000), 3);
        rejects(production(p -> p.getLines().get(0).setQuantity(huge)), "NUMBER_TOO_LARGE", "lines[0].quantity");
        rejects(
                production(p -> p.getLines().get(0).setQuantity(huge.negate())),
                "NEGATIVE_NUMBER",
                "lines[0].quantity");
    }

    @Test
    void noFindingRepeatsMoreThanAnExcerpt() {
        String long_ = "x".repeat(600_000);
        for (SpecificRecord event : List.of(
                registration(r -> r.setIkmId(long_)),
                registration(r -> r.setName(long_)),
                certification(c -> c.setCertificateNumber(long_)),
                production(p -> p.setPeriod(long_)))) {
            assertThat(rules.check(event)).isNotEmpty().allSatisfy(finding -> assertThat(finding.text())
                    .hasSizeLessThan(600));
        }
    }

    private void accepts(SpecificRecord event) {
        assertThat(rules.check(event)).noneMatch(Finding::rejects);
    }

    private void rejects(SpecificRecord event, String rule, String field) {
        assertThat(rules.check(event)).filteredOn(Finding::rejects).anySatisfy(finding -> {
            assertThat(finding.rule().name()).isEqualTo(rule);
            assertThat(finding.field()).isEqualTo(field);
        });
    }
}
