package id.ntb.ikm.reject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectTargetTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "pendataan.xlsx, pendataan-ditolak.xlsx",
        "pendataan.xlsm, pendataan-ditolak.xlsx",
        "PENDATAAN.XLSM, PENDATAAN-ditolak.xlsx",
        "PENDATAAN.XLSX, PENDATAAN-ditolak.XLSX",
        "pendataan, pendataan-ditolak",
        ".csv, -ditolak.csv",
        "data.2025.csv, data.2025-ditolak.csv",
        "data.ndjson, data-ditolak.ndjson",
        "pendataan-ditolak.xlsx, pendataan-ditolak.xlsx",
        "pendataan-ditolak-3.xlsx, pendataan-ditolak.xlsx"
    })
    void isBesideTheFile(String source, String target) {
        assertThat(RejectTarget.of(folder.resolve(source), Optional.empty())).isEqualTo(folder.resolve(target));
    }

    @Test
    void isANameThatIsFree() throws IOException {
        Path source = folder.resolve("a.csv");
        Files.createFile(folder.resolve("a-ditolak.csv"));
        assertThat(RejectTarget.of(source, Optional.empty())).isEqualTo(folder.resolve("a-ditolak-2.csv"));

        Files.createFile(folder.resolve("a-ditolak-2.csv"));
        assertThat(RejectTarget.of(source, Optional.empty())).isEqualTo(folder.resolve("a-ditolak-3.csv"));
    }

    @Test
    void isTheOneThatTheOfficeNames() throws IOException {
        Path named = folder.resolve("salah.csv");
        assertThat(RejectTarget.of(folder.resolve("a.csv"), Optional.of(named))).isEqualTo(named);

        Files.createFile(named);
        assertThatThrownBy(() -> RejectTarget.of(folder.resolve("a.csv"), Optional.of(named)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("--rejects: " + named)
                .hasMessageContaining("is not written over");
    }
}
