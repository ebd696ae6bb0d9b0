package id.ntb.ikm.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.doctor.Diagnosis.Level;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor says of a registry by how it answers. */
class SchemasCheckTest {

    private static final String UNKNOWN_SCHEMA = "{\"error_code\":40403,\"message\":\"Schema not found\"}";
    private static final String KNOWN = "{\"subject\":\"x\",\"id\":1,\"version\":1,\"schema\":\"\\\"string\\\"\"}";

    private HttpServer registry;
    private volatile int status = 200;
    private volatile String missing = "none";

    @BeforeEach
    void start() throws IOException {
        registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        registry.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean unknown = exchange.getRequestURI().getPath().contains(missing);
            byte[] body = (unknown || status != 200 ? UNKNOWN_SCHEMA : KNOWN).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.schemaregistry.v1+json");
            exchange.sendResponseHeaders(unknown ? 404 : status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        registry.start();
    }

    @AfterEach
    void stop() {
        registry.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + registry.getAddress().getPort();
    }

    private static Diagnosis check(String url) {
        OfficeConfig config = OfficeConfig.load(Optional.empty(), Map.of(), Map.of("schema.registry.url", url));
        return new SchemasCheck(config).run().get(0);
    }

    @Test
    void isContentWithARegistryThatKnowsAllThreeSchemas() {
        Diagnosis diagnosis = check(url());

        assertThat(diagnosis.level()).isEqualTo(Level.OK);
        assertThat(diagnosis.finding().line())
                .isEqualTo(
                        url() + " menjawab dan mengenal ketiga skema versi ini / answers and knows the three schemas as"
                                + " this release writes them");
    }

    @Test
    void namesTheSchemaThatIsNotRegistered() {
        missing = "Production";
        Diagnosis diagnosis = check(url());

        assertThat(diagnosis.level()).isEqualTo(Level.PROBLEM);
        assertThat(diagnosis.finding().indonesian())
                .startsWith("skema [production] versi ini belum terdaftar; minta provinsi mendaftarkannya");
        assertThat(diagnosis.finding().english()).contains("ask the province to register them");
    }

    @Test
    void namesAllThatAreNotRegistered() {
        missing = "/";

        assertThat(check(url()).finding().indonesian()).contains("[registration, certification, production]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            401 | registri menolak masuk; periksa basic.auth.user.info / the registry refuses the login; check basic.auth.user.info
            403 | registri menolak masuk; periksa basic.auth.user.info / the registry refuses the login; check basic.auth.user.info
            500 | registri menjawab dengan kesalahan 500; coba lagi, atau hubungi provinsi / the registry answers with an error; try again, or ask the province
            503 | registri menjawab dengan kesalahan 503; coba lagi, atau hubungi provinsi / the registry answers with an error; try again, or ask the province
            """)
    void saysWhatARefusalMeans(int refusal, String finding) {
        status = refusal;
        Diagnosis diagnosis = check(url());

        assertThat(diagnosis.level()).isEqualTo(Level.PROBLEM);
        assertThat(diagnosis.finding().line()).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:1", "http://nowhere.invalid:8081", "not an address"})
    void saysThatARegistryCannotBeReached(String url) {
        Diagnosis diagnosis = check(url);

        assertThat(diagnosis.level()).isEqualTo(Level.PROBLEM);
        assertThat(diagnosis.finding().indonesian())
                .startsWith(url + " tidak terjangkau (")
                .endsWith("periksa schema.registry.url dan jaringan");
        assertThat(diagnosis.finding().english())
                .isEqualTo("cannot be reached; check schema.registry.url and the network");
    }
}
