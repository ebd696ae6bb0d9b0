package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ExplainCommandTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private volatile String answer;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void printsTheFirmsBehindANumber() {
        answer = """
                {"version":42,"asOf":"2025-12-31","sector":"*","regency":"5202",
                 "measure":"commodities.TEH KELOR.KG.quantity","number":"1012.500","sum":"1012.500","complete":true,
                 "total":7,"next":"5202-000001","rows":[{"ikmId":"5202-000001","name":null,"amount":"1012.500"}]}""";
        assertThat(explain("--measure", "commodities.TEH KELOR.KG.quantity", "--regency", "5202", "--limit", "1"))
                .isZero();
        assertThat(asked)
                .containsExactly("/api/v1/explain?measure=commodities.TEH%20KELOR.KG.quantity&regency=5202&limit=1");
        assertThat(out.toString())
                .containsPattern("5202-000001 +- +1\\.012,5")
                .contains("7 IKM; jumlah / sum 1.012,5")
                .contains("--after 5202-000001")
                .doesNotContain("not equal");
    }

    @Test
    void saysThatTheSumIsNotTheNumberYet() {
        answer = """
                {"version":42,"asOf":"2025-12-31","sector":"*","regency":"*","measure":"units",
                 "number":2,"sum":0,"complete":false,"total":0,"next":null,"rows":[]}""";
        assertThat(explain("--measure", "units")).isZero();
        assertThat(out.toString()).contains("not equal").doesNotContain("--after");
    }

    @Test
    void printsTheEventsBehindAFirm() {
        answer = """
                {"ikmId":"5202-000001","asOf":"2025-12-31","rows":[{"kind":"production","slot":"2025-11",
                 "topic":"ikm.5202.production","partition":3,"offset":17,"eventId":"p-1",
                 "recordedAt":"2025-12-02T01:02:03.004Z","contested":true,"office":"5202"}]}""";
        assertThat(explain("5202-000001")).isZero();
        assertThat(asked).containsExactly("/api/v1/ikm/5202-000001/events");
        assertThat(out.toString()).contains("ikm.5202.production", "17", "p-1", "ya / yes");
    }

    @Test
    void printsWhatBecameOfEveryEventOfAFirm() {
        answer = """
                {"ikmId":"5202-000001","total":3,"rows":[
                 {"topic":"ikm.5202.production","partition":3,"offset":17,"eventId":"p-1","type":"production",
                  "slot":"2025-11","recordedAt":"2025-12-02T01:02:03.004Z","fate":"SUPERSEDED",
                  "heldBy":{"topic":"ikm.5202.production","partition":3,"offset":21},"code":null,"reason":null,
                  "summary":"2025-11: Rp 1.200.000, 2 lines"},
                 {"topic":"ikm.5202.production","partition":3,"offset":21,"eventId":"p-2","type":"production",
                  "slot":"2025-11","recordedAt":"2025-12-03T01:02:03.004Z","fate":"HOLDS",
                  "heldBy":null,"code":null,"reason":null,"summary":"2025-11: withdrawn"},
                 {"topic":"ikm.5202.registration","partition":3,"offset":0,"eventId":null,"type":"registration",
                  "slot":null,"recordedAt":null,"fate":"DEAD_LETTERED",
                  "heldBy":null,"code":"NOT_AVRO","reason":"bukan Avro / not Avro","summary":null}]}""";
        assertThat(explain("5202-000001", "--history")).isZero();
        assertThat(asked).containsExactly("/api/v1/ikm/5202-000001/events?history=true");
        assertThat(out.toString())
                .containsPattern("p-1 +production +2025-11 +SUPERSEDED +ikm\\.5202\\.production/3/17"
                        + " +ikm\\.5202\\.production/3/21 +2025-11: Rp 1\\.200\\.000, 2 lines")
                .containsPattern("p-2 +production +2025-11 +HOLDS +ikm\\.5202\\.production/3/21 +- +2025-11: withdrawn")
                .containsPattern("- +- +registration +- +DEAD_LETTERED .* bukan Avro / not Avro")
                .contains("3 peristiwa / events");
    }

    @Test
    void onlyAFirmHasAHistory() {
        assertThat(explain("--history")).isEqualTo(2);
        assertThat(explain("--measure", "units", "--history")).isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void wantsEitherANumberOrAFirm() {
        assertThat(explain()).isEqualTo(2);
        assertThat(explain("5202-000001", "--measure", "units")).isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    private int explain(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--server", "http://127.0.0.1:" + server.getAddress().getPort()));
        return new CommandLine(new ExplainCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
