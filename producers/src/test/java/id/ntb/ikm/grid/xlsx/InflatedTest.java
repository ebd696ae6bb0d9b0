package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.problem.ProblemException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InflatedTest {

    private static final int MEGABYTE = 1 << 20;

    /** As many blanks as one likes. */
    private static final class Blanks extends InputStream {

        private long left;

        Blanks(long megabytes) {
            left = megabytes * MEGABYTE;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int size = (int) Math.min(left, length);
            Arrays.fill(into, from, from + size, (byte) ' ');
            left -= size;
            return size > 0 ? size : -1;
        }
    }

    @Test
    void refusesWhatWasMadeToFillTheDisk() throws Exception {
        Xml bomb = Xml.of(new Inflated(new Blanks(1_000), MEGABYTE));

        assertThatThrownBy(bomb::next)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("mengembang lebih dari 400 kali")
                .hasMessageContaining("unpacks to more than 400 times its size");
    }

    @Test
    void readsWhatIsLargeAndWhatIsSmallAndBlank() throws Exception {
        assertThat(new Inflated(new Blanks(300), MEGABYTE).transferTo(OutputStream.nullOutputStream()))
                .isEqualTo(300L * MEGABYTE);
        assertThat(new Inflated(new Blanks(60), 1).transferTo(OutputStream.nullOutputStream()))
                .isEqualTo(60L * MEGABYTE);
    }
}
