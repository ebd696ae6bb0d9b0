package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryTest {

    /** A text of 65,536 bytes or more once stopped the province: the JDK's own text format ends there. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 3_000_000})
    void textOfAnyLengthComesBack(int length) {
        String text = "é".repeat(length);

        byte[] row = Binary.write(out -> Binary.writeText(text, out));

        assertThat(Binary.<String>read(row, Binary::readText)).isEqualTo(text);
    }

    @Test
    void textsThatFollowEachOtherStayApart() {
        byte[] row = Binary.write(out -> {
            Binary.writeText("PANGAN", out);
            Binary.writeText("", out);
            Binary.writeText("Sumbawa \uD83D\uDC1F", out);
        });

        List<String> texts =
                Binary.read(row, in -> List.of(Binary.readText(in), Binary.readText(in), Binary.readText(in)));

        assertThat(texts).containsExactly("PANGAN", "", "Sumbawa \uD83D\uDC1F");
    }

    @Test
    void rowOfAnotherFormatIsRefused() {
        byte[] row = {2, 0, 0, 0, 0};

        assertThatThrownBy(() -> Binary.read(row, Binary::readText))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("format 2");
    }
}
