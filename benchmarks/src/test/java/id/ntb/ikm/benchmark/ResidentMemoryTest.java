package id.ntb.ikm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentMemoryTest {

    @TempDir
    private Path directory;

    @Test
    void isWhatLinuxSaysOrNothing() throws Exception {
        Path status = directory.resolve("status");
        assertThat(ResidentMemory.most(status)).isZero();
        Files.writeString(status, "Name:\tjava\nVmHWM:\t  716252 kB\nVmRSS:\t  412000 kB\n");
        assertThat(ResidentMemory.most(status)).isEqualTo(716_252L * 1024);
    }
}
