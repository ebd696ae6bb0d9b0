package id.ntb.ikm.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

    private static final int JAVA_8 = 52;

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "16"})
    void saysInBothLanguagesThatJavaIsTooOld(String version) {
        assertThat(Start.complaint(version).orElseThrow())
                .contains("versi " + version + ", terlalu lama", "version " + version + ", which is too old")
                .contains("Java 17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25"})
    void takesEveryLaterJava(String version) {
        assertThat(Start.complaint(version)).isEmpty();
    }

    @Test
    void canBeLoadedByJava8() throws IOException {
        try (DataInputStream file = new DataInputStream(Start.class.getResourceAsStream("Start.class"))) {
            file.readInt(); // what every class file begins with
            file.readUnsignedShort(); // the minor version
            assertThat(file.readUnsignedShort()).isLessThanOrEqualTo(JAVA_8);
        }
    }
}
