package id.ntb.ikm.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where invented firms may go. */
class ConsentTest {

    private static final String ADDRESS = "127.0.0.1:9092";
    private static final String SANDBOX = "ikm-sandbox-0123456789";

    /** A tunnel has the address of a sandbox; the cluster at its other end says what it is. */
    private static final TargetCluster PROVINCE =
            new TargetCluster(ADDRESS, "MkU3OEVBNTcwNTJENDM2Qg", List.of("kafka.example.go.id:9093"), 1_234_567);

    private static final TargetCluster EMPTY_SANDBOX = new TargetCluster(ADDRESS, SANDBOX, List.of(ADDRESS), 0);
    private static final TargetCluster USED_SANDBOX = new TargetCluster(ADDRESS, SANDBOX, List.of(ADDRESS), 1);

    private final StringWriter out = new StringWriter();
    private final List<String> questions = new ArrayList<>();
    private Optional<String> answer = Optional.empty();

    private boolean isGiven(TargetCluster cluster, boolean confirmed) {
        Terminal terminal = question -> {
            questions.add(question);
            return answer;
        };
        return new Consent(new PrintWriter(out, true), terminal).isGiven(cluster, confirmed);
    }

    @Test
    void isNotAskedForInAnEmptySandbox() {
        assertThat(isGiven(EMPTY_SANDBOX, false)).isTrue();
        assertThat(questions).isEmpty();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void isGivenByTypingTheAddress() {
        answer = Optional.of(" " + ADDRESS + " ");
        assertThat(isGiven(PROVINCE, false)).isTrue();
        assertThat(questions)
                .singleElement()
                .asString()
                .contains("Ketik alamat", "type the cluster's address", ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "ya", "yes", "127.0.0.1", "127.0.0.1:9093"})
    void isNotGivenByTypingAnythingElse(String typed) {
        answer = Optional.of(typed);
        assertThat(isGiven(PROVINCE, false)).isFalse();
        assertThat(out.toString()).contains("tidak ada yang dikirim", "nothing was sent");
    }

    @Test
    void isRefusedWhereNobodyCanBeAsked() {
        assertThat(isGiven(PROVINCE, false)).isFalse();
        assertThat(out.toString())
                .contains("tidak disetujui, tidak ada yang dikirim", "not agreed to, nothing was sent")
                .contains("bila memang dimaksud: --yes-publish-to " + ADDRESS)
                .contains("if it is meant: --yes-publish-to " + ADDRESS);
    }

    @Test
    void isGivenByTheCommandLineOfAScript() {
        assertThat(isGiven(PROVINCE, true)).isTrue();
        assertThat(questions).isEmpty();
    }

    @Test
    void isAskedForWithWhatTheClusterSaysOfItself() {
        isGiven(PROVINCE, false);
        assertThat(out.toString())
                .contains("BUKAN sandbox / NOT a sandbox", "MkU3OEVBNTcwNTJENDM2Qg", "kafka.example.go.id:9093")
                .containsPattern("1.234.567 rekaman kantor / records of offices");
    }

    /** {@code ikm up} on one machine may be all that a province has. */
    @Test
    void isAskedForInASandboxThatHoldsWhatOfficesSent() {
        assertThat(isGiven(USED_SANDBOX, false)).isFalse();
        assertThat(questions).hasSize(1);
        assertThat(out.toString()).contains(SANDBOX + ", sandbox");
    }
}
