package id.ntb.ikm.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KafkaVersionTest {

    @Test
    void isReadFromKafkasOwnJar() {
        assertThat(KafkaVersion.onClassPath()).matches("\\d+\\.\\d+\\.\\d+");
    }
}
