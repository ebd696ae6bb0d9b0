package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.access.Access;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.junit.SandboxExtension;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.settings.ClientSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tokens that operators make and revoke, on two view servers beside each other with no topology behind them. */
@ExtendWith(SandboxExtension.class)
class TokensIT {

    private static final int PARTITIONS = 4;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    private Operator operator;
    private ViewService first;
    private ViewService second;

    @BeforeEach
    void start(Sandbox sandbox) throws Exception {
        new Installation(sandbox, directory).prepare();
        operator = new Operator(sandbox, directory);
        Servers servers = new Servers(sandbox.bootstrapServers(), sandbox.schemaRegistryUrl(), ClientSettings.NONE);
        ViewServerConfig config = new ViewServerConfig(ViewServerConfig.DEFAULT_HOST, 0, Access.byToken(Set.of()));
        first = ViewService.start(servers, PARTITIONS, config);
        second = ViewService.start(servers, PARTITIONS, config);
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    @Test
    void openAndCloseAllServers() throws Exception {
        String token = create("--name", "pemantau", "--role", "operator");
        awaitStatus(200, token);

        assertThat(operator.run("tokens", "list")).isZero();
        assertThat(operator.output())
                .contains("pemantau", "OPERATOR", "in force")
                .doesNotContain(token);
        assertThat(operator.run("tokens", "revoke", "pemantau", "--why", "uji")).isZero();
        long revoked = System.nanoTime();
        awaitStatus(401, token);
        System.out.printf(
                "Tokens: closed on two servers %d ms after `revoke` had ended%n",
                (System.nanoTime() - revoked) / 1_000_000);

        assertThat(operator.run("tokens", "list")).isZero();
        assertThat(operator.output()).contains("revoked by").doesNotContain(token);
        assertThat(operator.run("log")).isZero();
        assertThat(operator.output())
                .contains("GRANT", "REVOKE", "pemantau", "uji", "OPERATOR of the whole province")
                .doesNotContain(token);
    }

    @Test
    void aNameIsOneTokensOnlyWhileThatIsInForce() {
        create("--name", "dinas", "--role", "office", "--regency", "5203");
        assertThat(operator.run("tokens", "create", "--name", "dinas", "--role", "reader"))
                .isEqualTo(1);
        assertThat(operator.output()).contains("is in force").doesNotContain("\tat ");
        assertThat(operator.run("tokens", "revoke", "dinas")).isZero();
        assertThat(operator.run("tokens", "revoke", "dinas")).isEqualTo(1);
        assertThat(operator.output()).contains("there is no token to revoke");
        create("--name", "dinas", "--role", "reader");
    }

    @Test
    void whatCannotBeMeantIsRefusedBeforeAnythingIsMade() {
        for (String wrong : List.of(
                "--name a --role office",
                "--name a --role analyst",
                "--name a --role office --regency 9999",
                "--name a --role office --regency 52",
                "--name a --role reader --regency 5202",
                "--name a --role operator --whole-province",
                "--name a --role office --regency 5202 --whole-province",
                "--name a/b --role reader",
                "--name a --role king",
                "--name a --role reader --expires 2020-01-01")) {
            assertThat(operator.run(("tokens create " + wrong).split(" ")))
                    .as(wrong)
                    .isEqualTo(2);
        }
    }

    /** A reader's token is of no regency. */
    @Test
    void aReadersTokenOpensFiguresAndNoFirm() throws Exception {
        String token = create("--name", "papan", "--role", "reader");
        awaitStatusOf(503, "/api/v1/province", token); // nothing to show, but let in
        assertThat(get(first, "/api/v1/ikm", token).statusCode()).isEqualTo(403);
    }

    @Test
    void noLogTellsATokenHoweverItIsShown() throws Exception {
        String token = create("--name", "analis", "--role", "analyst", "--regency", "5202");
        List<String> lines = new CopyOnWriteArrayList<>();
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        var root = context.getConfiguration().getRootLogger();
        AbstractAppender listener = new AbstractAppender("listener", null, null, false, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {
                lines.add(event.getLoggerName() + " " + event.getMessage().getFormattedMessage() + " "
                        + event.getThrown());
            }
        };
        listener.start();
        root.addAppender(listener, Level.ALL, null);
        Configurator.setLevel("id.ntb.ikm", Level.DEBUG);
        Configurator.setLevel("ikm.audit", Level.INFO); // as in the settings that the command comes with
        Configurator.setLevel("io.javalin", Level.DEBUG);
        try {
            awaitStatusOf(503, "/api/v1/ikm/5202-000123", token); // nothing to show, but let in
            get(first, "/api/v1/province?token=" + token);
            get(first, "/api/v1/province?token=" + token + "x");
            get(first, "/metrics", token);
            get(first, "/api/v1/province?x=1", token);
        } finally {
            root.removeAppender("listener");
        }
        assertThat(lines)
                .anyMatch(line -> line.contains("ikm.audit") && line.contains("/api/v1/ikm/{ikmId} by \"analis\""));
        assertThat(lines).noneMatch(line -> line.contains(token));
        assertThat(context.getConfiguration()
                        .getLoggerConfig("org.eclipse.jetty.http.HttpParser")
                        .getLevel())
                .as("it tells what it receives at debug")
                .isEqualTo(Level.ERROR);
        assertThat(lines.stream().filter(line -> line.startsWith("ikm.audit")))
                .noneMatch(line -> line.contains("5202-000123"));
    }

    @Test
    void aServerWithoutATopologyIsReadyWhenThereIsSomethingToShow() throws Exception {
        await().untilAsserted(() -> assertThat(get(first, "/health/ready").body())
                .contains("\"name\":\"tokens\",\"state\":\"ready\"", "\"name\":\"schema-registry\",\"state\":\"ready\"")
                .contains("\"name\":\"views\",\"state\":\"restoring\"")
                .doesNotContain("topology"));
    }

    /** Returns the token that the command prints. */
    private String create(String... arguments) {
        List<String> all = new ArrayList<>(List.of("tokens", "create"));
        all.addAll(List.of(arguments));
        assertThat(operator.run(all.toArray(String[]::new)))
                .as(operator.output())
                .isZero();
        return operator.output()
                .lines()
                .filter(line -> line.startsWith("ikm_"))
                .findFirst()
                .orElseThrow();
    }

    private void awaitStatus(int status, String token) {
        awaitStatusOf(status, "/metrics", token);
    }

    private void awaitStatusOf(int status, String path, String token) {
        for (ViewService service : List.of(first, second)) {
            await().pollInterval(Duration.ofMillis(20))
                    .untilAsserted(() ->
                            assertThat(get(service, path, token).statusCode()).isEqualTo(status));
        }
    }

    private HttpResponse<String> get(ViewService service, String path, String... token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
        for (String shown : token) {
            request.header("Authorization", "Bearer " + shown);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
