package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTextsTest {

    private static final int LONG = 32_767;

    @TempDir
    private Path folder;

    private XlsxTexts texts(Path where, String... texts) throws XMLStreamException {
        String xml = "<sst><si><t>" + String.join("</t></si><si><t>", texts) + "</t></si></sst>";
        return new XlsxTexts(
                Optional.of(Xml.of(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))), where);
    }

    private static String[] many(int number) {
        String[] texts = new String[number];
        for (int i = 0; i < number; i++) {
            texts[i] = i + "\u00e9\uD83C\uDF75".repeat(LONG / 3 - 2);
        }
        return texts;
    }

    @Test
    void writesNoFileForFewTexts() throws Exception {
        try (XlsxTexts texts = texts(folder.resolve("absent"), "satu", "", "tiga")) {
            assertThat(texts.get(2)).isEqualTo("tiga");
            assertThat(texts.get(1)).isEmpty();
            assertThat(texts.get(0)).isEqualTo("satu");
        }
    }

    @Test
    void givesLongTextsBackAsTheyWere() throws Exception {
        String[] many = many(1_000);
        try (XlsxTexts texts = texts(folder, many)) {
            assertThat(texts.get(999)).isEqualTo(many[999]);
            assertThat(texts.get(0)).isEqualTo(many[0]);
            assertThat(texts.get(500)).isEqualTo(many[500]);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhereThereIsNoRoomForThem() throws Exception {
        Path absent = folder.resolve("absent");
        try (XlsxTexts texts = texts(absent, many(1_000))) {
            assertThatThrownBy(() -> texts.get(999))
                    .isInstanceOf(ProblemException.class)
                    .hasCauseInstanceOf(IOException.class)
                    .hasMessageContaining("tidak dapat disimpan sementara di " + absent + "; kosongkan ruang disk")
                    .hasMessageContaining("cannot be kept in " + absent + " meanwhile; free disk space");
        }
    }
}
