package id.ntb.ikm.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SandboxClusterIdTest {

    @RepeatedTest(20)
    void isAnIdAsKafkaMakesThem() {
        String id = SandboxClusterId.random();
        assertThat(Uuid.fromString(id)).hasToString(id);
    }

    @Test
    void isOfOneSandbox() {
        assertThat(SandboxClusterId.random()).isNotEqualTo(SandboxClusterId.random());
    }

    @Test
    void isToldFromTheIdsOfOtherClusters() {
        assertThat(SandboxClusterId.isSandbox(SandboxClusterId.random())).isTrue();
        assertThat(SandboxClusterId.isSandbox(Uuid.randomUuid().toString())).isFalse();
        assertThat(SandboxClusterId.isSandbox("")).isFalse();
    }
}
