package id.ntb.ikm.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.topic.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What an office's rules say of an event, and who may rely on it. */
class OfficeRulesTest {

    private static final EventRules RULES = new EventRules(ReferenceData.load());
    private static final OfficeRules OURS = new OfficeRules("5202", RULES);
    private static final OfficeRules THEIRS = new OfficeRules("5203", RULES);

    private static Production report() {
        return Events.report("5202-000001", "5202");
    }

    @Test
    void acceptsAGoodEvent() {
        JudgedEvent judged = OURS.judge(report());

        assertThat(judged.isAccepted()).isTrue();
        assertThat(judged.findings()).isEmpty();
        assertThat(judged.type()).isEqualTo(EventType.PRODUCTION);
        assertThat(judged.key()).isEqualTo(new EventKey("5202-000001", "p-5202-000001"));
    }

    @Test
    void tellsWhatRejectsFromWhatIsDoubtful() {
        Certification doubtful = Events.halal("5202-000001");
        doubtful.setCertificateNumber("123");
        JudgedEvent judged = OURS.judge(doubtful);
        assertThat(judged.isAccepted()).isTrue();
        assertThat(judged.rejections()).isEmpty();
        assertThat(judged.findings()).extracting(Finding::rule).containsExactly(Rule.CERTIFICATE_NUMBER_FORMAT);

        doubtful.setScheme("SIHIR");
        assertThat(OURS.judge(doubtful).rejections()).extracting(Finding::rule).containsExactly(Rule.SCHEME_UNKNOWN);
    }

    @Test
    void rejectsAnotherOfficesEvent() {
        assertThat(THEIRS.judge(report()).rejections())
                .extracting(Finding::rule)
                .containsExactly(Rule.OFFICE_NOT_TOPIC);
    }

    @Test
    void asksItsClockWhatLiesInTheFuture() {
        InstantSource early = InstantSource.fixed(Instant.parse("2025-01-01T00:00:00Z"));

        assertThat(new OfficeRules("5202", RULES, early).judge(report()).rejections())
                .extracting(Finding::rule)
                .containsExactly(Rule.RECORDED_IN_FUTURE);
    }

    /** A verdict is taken as it is where it comes from the same office's rules, and found again where not. */
    @Test
    void confirmsItsOwnVerdictOnly() {
        JudgedEvent judged = OURS.judge(report());

        assertThat(new OfficeRules("5202", RULES).confirm(judged)).isSameAs(judged);
        assertThat(THEIRS.confirm(judged).isAccepted()).isFalse();
    }

    @Test
    void judgesEventsOnly() {
        ProductionLine line = ProductionLine.newBuilder()
                .setCommodity("TEH_KELOR")
                .setQuantity(BigDecimal.ONE.setScale(3))
                .setUnit("KG")
                .setValueIdr(1)
                .build();

        assertThatThrownBy(() -> OURS.judge(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void derivesAnIdFromWhatAnEventSays() {
        JudgedEvent one = OURS.judge(report());
        JudgedEvent other = OURS.judge(report());
        one.deriveId();
        other.identify("5202-000001");
        assertThat(one.key()).isEqualTo(other.key());

        other.identify("5202-000002");
        assertThat(other.key().ikmId()).isEqualTo("5202-000002");
        assertThat(other.key().eventId()).isNotEqualTo(one.key().eventId()).matches("[0-9a-f]{32}");
    }
}
