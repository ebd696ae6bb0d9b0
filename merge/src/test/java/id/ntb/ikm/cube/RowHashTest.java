package id.ntb.ikm.cube;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.view.ProgramView;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class RowHashTest {

    /** The digest is compared between releases, registries and generations, so that it may stand on nothing else. */
    @Test
    void isOfTopicKeyAndPlainAvroBinaryAlone() throws Exception {
        ProgramView row = ProgramView.newBuilder()
                .setSector("PANGAN")
                .setRegency("5202")
                .setProgram("KOIN_4_0")
                .setEdition("2025")
                .setCommodity(null)
                .setUnits(3)
                .setWorkers(70)
                .setVersion(0)
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("program\nPANGAN|5202|KOIN_4_0|2025|\n".getBytes(StandardCharsets.UTF_8));
        for (String text : new String[] {"PANGAN", "5202", "KOIN_4_0", "2025"}) {
            bytes.write(2 * text.length());
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(new byte[] {0, 2 * 3, (byte) (2 * 70 | 0x80), 1, 0});

        ViewRow.Id id = new ViewRow.Id("program", "PANGAN|5202|KOIN_4_0|2025|");
        assertThat(RowHash.of(new ViewRow(id, row)))
                .isEqualTo(
                        new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())));
    }
}
