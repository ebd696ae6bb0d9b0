package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.topic.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDraftTest {

    private final EventDraft draft = new EventDraft(EventType.PRODUCTION);

    @Test
    void isTheTreeOfALineOfNdjson() {
        draft.put("period", "BULAN", "2025-12");
        draft.putInLine("commodity", "PRODUK", "KOPI");
        draft.putInLine("valueIdr", "NILAI", BigDecimal.TEN);
        draft.putAll("tags", "TANDA", List.of("a", "b"));

        assertThat(draft.tree()).hasToString("""
                {"type":"production","period":"2025-12","lines":[{"commodity":"KOPI","valueIdr":10}],"tags":["a","b"]}""");
    }

    /** So that what was read once, with the office's point and unit, is not read again with others. */
    @Test
    void keepsAValueAsWhatItWasReadTo() {
        draft.put("effectiveFrom", "TANGGAL", LocalDate.of(2025, 2, 1));

        assertThat(draft.tree().get("effectiveFrom").isPojo()).isTrue();
    }

    @ParameterizedTest(name = "{0} is from {1}")
    @CsvSource({
        "period, BULAN",
        "lines[0].commodity, PRODUK",
        "lines[12].commodity, PRODUK",
        "lines.commodity, PRODUK",
        "ikmId, ID IKM",
        "eventId, eventId"
    })
    void namesTheColumnThatAFieldIsFrom(String path, String heading) {
        draft.put("period", "BULAN", "2025-12");
        draft.putInLine("commodity", "PRODUK", "KOPI");
        draft.from("ikmId", "ID IKM");

        assertThat(draft.headingOf(path)).isEqualTo(heading);
    }
}
