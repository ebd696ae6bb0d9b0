package id.ntb.ikm.rule;

import static id.ntb.ikm.rule.GoodEvents.certification;
import static id.ntb.ikm.rule.GoodEvents.production;
import static id.ntb.ikm.rule.GoodEvents.registration;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class NikRulesTest {

    private static final String NIK = "5202014505850001";

    private final EventRules rules = new EventRules(ReferenceData.load());

    @Test
    void refusesANikInAnyTextAndNeverRepeatsIt() {
        refuses(registration(r -> r.setEventId(NIK)), "eventId");
        refuses(registration(r -> r.setName("UD ABDUL HAMID " + NIK)), "name");
        refuses(registration(r -> r.setDistrict(NIK)), "district");
        refuses(registration(r -> r.setVillage(NIK)), "village");
        refuses(registration(r -> r.setKbli(NIK)), "kbli");
        refuses(registration(r -> r.setSuccessorId(NIK)), "successorId");
        refuses(registration(r -> r.setEnrolments(List.of(enrolment(NIK, "3")))), "enrolments[0].program");
        refuses(registration(r -> r.setEnrolments(List.of(enrolment("JPS", NIK)))), "enrolments[0].edition");
        refuses(certification(c -> c.setIssuer(NIK)), "issuer");
        refuses(certification(c -> c.setProduct(NIK)), "product");
        refuses(production(p -> p.getLines().get(0).setProgram(NIK)), "lines[0].program");
    }

    @Test
    void neverRepeatsANikThatBreaksAnotherRule() {
        for (SpecificRecord event : List.of(
                registration(r -> r.setNib(NIK)),
                registration(r -> r.setIkmId(NIK)),
                registration(r -> r.setSector(NIK)),
                registration(r -> r.setOwnerHash(NIK)),
                registration(r -> r.setName("a".repeat(50) + " " + NIK + "a".repeat(200))),
                production(p -> p.getLines().get(0).setUnit(NIK)))) {
            assertThat(rules.check(event)).anyMatch(Finding::rejects).allSatisfy(finding -> assertThat(finding.text())
                    .doesNotContain(NIK.substring(0, 9)));
        }
    }

    @Test
    void letsNumbersOfOtherKindsPass() {
        accepts(certification(c -> c.setCertificateNumber(NIK)));
        accepts(registration(r -> r.setEventId("22167614-1106-4999-8a4b-5202014505ab")));
        accepts(registration(r -> r.setEventId("abcdef" + NIK + "abcdefabcd")));
        accepts(registration(r -> r.setOwnerHash("abcdef" + NIK + "a".repeat(42))));
        accepts(registration(r -> {
            r.setIkmId("5202-010112");
            r.setEventId("5202-010112-2025-03");
        }));
    }

    private static Enrolment enrolment(String program, String edition) {
        return new Enrolment(program, edition, null, LocalDate.parse("2025-01-01"));
    }

    private void refuses(SpecificRecord event, String field) {
        assertThat(rules.check(event)).anySatisfy(finding -> {
            assertThat(finding.rule().name()).isEqualTo("NIK_FOUND");
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.rejects()).isTrue();
        });
        assertThat(rules.check(event))
                .allSatisfy(finding -> assertThat(finding.text()).doesNotContain(NIK));
    }

    private void accepts(SpecificRecord event) {
        assertThat(rules.check(event)).noneMatch(Finding::rejects);
    }
}
