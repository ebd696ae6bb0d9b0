package id.ntb.ikm.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.ntb.ikm.view.ProgramView;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class RowVersionTest {

    private final Headers headers = new RecordHeaders();

    @Test
    void aRowSaysItsVersion() {
        ProgramView row = new ProgramView("PANGAN", "5202", "KOIN_4_0", "2025", null, 3L, 70L, 0L);
        RowVersion.write(42, row, headers);
        assertThat(row.getVersion()).isEqualTo(42);
        assertThat(RowVersion.of(row)).isEqualTo(42);
    }

    @Test
    void theHeadersOfARemovedRowSayItsVersion() {
        RowVersion.write(42, null, headers);
        assertThat(headers.lastHeader("ikm.version").value()).isEqualTo("42".getBytes(StandardCharsets.UTF_8));
        assertThat(RowVersion.in(headers)).isEqualTo(42);
    }

    @Test
    void aRemovedRowWithoutItsHeaderIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RowVersion.in(headers));
    }
}
