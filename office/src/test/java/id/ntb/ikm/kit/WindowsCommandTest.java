package id.ntb.ikm.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looks at what Windows would run, which was tried with Wine; no test needs that. */
class WindowsCommandTest {

    private static String text() throws IOException {
        return Files.readString(Path.of("src/main/windows/ikm.cmd"), StandardCharsets.US_ASCII);
    }

    @Test
    void endsEveryLineAsWindowsDoes() throws IOException {
        assertThat(text().replace("\r\n", "")).doesNotContain("\n", "\r").isNotEmpty();
    }

    @Test
    void findsTheJarBesideItselfEvenUnderAPathWithSpaces() throws IOException {
        assertThat(text()).contains("-jar \"%~dp0ikm-office.jar\" %*").contains("\"%JAVA%\" -version");
        assertThat(text().replace("\"%~dp0ikm-office.jar\"", "")).doesNotContain("%~dp0");
    }

    @Test
    void prefersJavaHomeAndKeepsTheExitStatus() throws IOException {
        List<String> lines = text().lines().toList();

        assertThat(lines)
                .startsWith("@echo off")
                .contains("chcp 65001 >nul", "if defined JAVA_HOME set \"JAVA=%JAVA_HOME:\"=%\\bin\\java.exe\"")
                .endsWith("exit /b %ERRORLEVEL%");
        assertThat(lines.get(lines.size() - 2)).startsWith("\"%JAVA%\" ").contains("-Dfile.encoding=UTF-8");
    }

    /** In a block, a parenthesis without quotation marks ends it: {@code C:\Program Files (x86)}. */
    @Test
    void quotesWhereverAPathStands() throws IOException {
        assertThat(text().replace("\"%JAVA%\"", "")).doesNotContain("%JAVA%");
        assertThat(text()).contains("Tried: \"%JAVA%\"");
    }
}
