package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.Properties;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.Test;

/** Log lines for programs, IKM_LOG=json. */
class JsonLogTest {

    @Test
    void aLineIsAnObjectWhateverStandsInIt() throws Exception {
        Properties settings = new Properties();
        try (InputStream file = JsonLogTest.class.getResourceAsStream("/log4j2.properties")) {
            settings.load(file);
        }
        PatternLayout layout = PatternLayout.newBuilder()
                .setPattern(settings.getProperty("appender.json.layout.pattern"))
                .setAlwaysWriteExceptions(false)
                .build();
        String line = layout.toSerializable(Log4jLogEvent.newBuilder()
                .setLevel(Level.WARN)
                .setLoggerName("id.ntb.ikm.Test")
                .setThreadName("thread \"1\"")
                .setMessage(new SimpleMessage("a \"quoted\"\nsecond line\t{}"))
                .setThrown(new IllegalStateException("with \\ and\r\n"))
                .build());
        assertThat(line.strip().lines()).hasSize(1);
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.path("level").asText()).isEqualTo("WARN");
        assertThat(json.path("logger").asText()).isEqualTo("id.ntb.ikm.Test");
        assertThat(json.path("thread").asText()).isEqualTo("thread \"1\"");
        assertThat(json.path("message").asText()).isEqualTo("a \"quoted\"\nsecond line\t{}");
        assertThat(json.path("error").asText()).contains("IllegalStateException", "JsonLogTest");
        assertThat(json.path("at").asText()).endsWith("Z");
    }
}
