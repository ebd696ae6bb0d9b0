package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.access.Role;
import id.ntb.ikm.access.TestAccess;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileHeld;
import id.ntb.ikm.view.ProfileRegistration;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who is let in where: what docs/access.md promises, against all that the server serves. */
class AccessTableTest extends ServerFixture {

    private static final Path PAGE = Path.of("..", "docs", "access.md");
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 421, 429);
    private static final String NAME = "Ketak Nyai Rahasia";
    private static final String NIB = "9120401234567";
    private static final String FIRM = "5202-000001";

    /** What fills the gaps of a path, such that it is answered; a path of its own where that is not enough. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "{sector}", "PANGAN",
            "{code}", "5202",
            "{ikmId}", FIRM,
            "{regency}", "5202",
            "{id}", "headline",
            "{file}", "show.js",
            "/explain", "/explain?measure=units&regency=5202",
            "/why", "/why?measure=units&regency=5202");

    private static final String ASSETS = "/assets/";

    /** Served before there are routes. */
    private static final Set<String> FEEDS = Set.of("/api/v1/stream", "/api/v1/changes");

    private final TestAccess tokens = new TestAccess();
    private final Map<String, String> tokenOf = Map.of(
            "reader", tokens.token(Role.READER),
            "analyst", tokens.token(Role.ANALYST, "5202"),
            "office", tokens.token(Role.OFFICE, "5202"),
            "operator", tokens.token(Role.OPERATOR));

    @Override
    ViewServerConfig config() {
        return new ViewServerConfig(ViewServerConfig.DEFAULT_HOST, 0, tokens.onThisMachine());
    }

    @Override
    void prepare() {
        views.show(new TestSnapshots()
                .headlines(
                        1,
                        Point.PROVINCE,
                        new Point("PANGAN", Point.ALL),
                        new Point(Point.ALL, "5202"),
                        new Point("PANGAN", "5202"))
                .snapshot(42));
        views.know(firm(FIRM, "5202"));
        views.know(firm("5203-000001", "5203"));
    }

    private static IkmProfile firm(String ikmId, String regency) {
        IkmProfile profile = TestViews.profile(ikmId);
        profile.setRegistration(ProfileRegistration.newBuilder()
                .setEffectiveFrom(TestViews.AS_OF)
                .setStatus("ACTIVE")
                .setName(NAME)
                .setRegency(regency)
                .setDistrict("Gunungsari")
                .setKbli("10710")
                .setKbliEdition(2020)
                .setSector("PANGAN")
                .setCommodities(List.of())
                .setLegality("LICENSED")
                .setNib(NIB)
                .setScale("SMALL")
                .setWorkersMale(1)
                .setWorkersFemale(1)
                .setInvestmentIdr(1)
                .setEnrolments(List.of())
                .build());
        profile.setHeld(List.of(ProfileHeld.newBuilder()
                .setType("production")
                .setSlot("2025-03")
                .setOffice("5204")
                .setInCharge(regency)
                .setRecordedAt(Instant.EPOCH)
                .setEventId("e-" + ikmId)
                .build()));
        return profile;
    }

    @Override
    Set<String> paths() {
        Set<String> all = new TreeSet<>(super.paths());
        all.addAll(FEEDS);
        all.removeIf(path -> path.startsWith(ASSETS)); // their names change with what is in them
        return all;
    }

    /** The rows of the table on the page: by path, who is let in. */
    private static Map<String, Map<String, Boolean>> promised() throws IOException {
        List<String[]> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `/") || line.startsWith("| path |"))
                .map(line -> line.substring(1).split("\\|", 0))
                .toList();
        String[] head = rows.get(0);
        Map<String, Map<String, Boolean>> promised = new LinkedHashMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Map<String, Boolean> cells = new LinkedHashMap<>();
            for (int column = 1; column < head.length; column++) {
                cells.put(head[column].strip(), !row[column].strip().equals("no"));
            }
            for (String path : row[0].strip().replace("`", "").split(", ", -1)) {
                promised.put(path, cells);
            }
        }
        return promised;
    }

    @Test
    void everythingServedIsInTheTable() throws Exception {
        assertThat(promised().keySet()).containsAll(paths());
    }

    @TestFactory
    Stream<DynamicTest> everyCellHolds() throws Exception {
        Map<String, Map<String, Boolean>> promised = promised();
        List<DynamicTest> cells = new ArrayList<>();
        for (String path : paths()) {
            promised.getOrDefault(path, Map.of())
                    .forEach((who, letIn) ->
                            cells.add(DynamicTest.dynamicTest(path + " " + who + ": " + letIn, () -> assertThat(
                                            REFUSED.contains(status(example(path), who)))
                                    .isNotEqualTo(letIn))));
        }
        return cells.stream();
    }

    private static String example(String path) {
        String example = path;
        for (Map.Entry<String, String> gap : EXAMPLES.entrySet()) {
            example = example.replace(gap.getKey(), gap.getValue());
        }
        return example;
    }

    private int status(String path, String who) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = ask(path, who);
        answer.body().close(); // a stream has no end
        return answer.statusCode();
    }

    private HttpResponse<InputStream> ask(String path, String who) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).timeout(Duration.ofSeconds(20));
        if (tokenOf.containsKey(who)) {
            request.header("Authorization", "Bearer " + tokenOf.get(who));
        }
        if (!who.equals("this machine")) {
            request.header("X-Forwarded-For", "203.0.113.7");
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    }

    @Test
    void nothingSaysWhoAFirmIsToThoseWhoMaySeeFiguresOnly() throws Exception {
        for (String path : paths()) {
            for (String who : List.of("nobody", "this machine", "reader")) {
                try (InputStream body = ask(example(path), who).body()) {
                    assertThat(new String(begin(body, path), StandardCharsets.UTF_8))
                            .as(path + " for " + who)
                            .doesNotContain(NAME, NIB, FIRM + "\"");
                }
            }
        }
    }

    /** A stream has no end: what it begins with is all that there is. */
    private static byte[] begin(InputStream body, String path) throws IOException {
        byte[] most = new byte[200_000];
        int read = path.equals("/api/v1/stream") ? body.read(most) : body.readNBytes(most, 0, most.length);
        return Arrays.copyOf(most, Math.max(0, read));
    }

    @Test
    void anOfficeSeesItsFirmsAndNoOthers() throws Exception {
        String[] office = {"Authorization", "Bearer " + tokenOf.get("office")};
        assertThat(get("/api/v1/ikm/5202-000001", office).body()).contains(NAME);
        String other = get("/api/v1/ikm/5203-000001", office).body();
        assertThat(get("/api/v1/ikm/5203-000001", office).statusCode()).isEqualTo(404);
        assertThat(other)
                .doesNotContain(NAME)
                .isEqualTo(get("/api/v1/ikm/5203-999999", office).body().replace("5203-999999", "5203-000001"));
        for (String path : List.of(
                "/api/v1/ikm/5203-000001/events",
                "/api/v1/ikm/5203-000001/events?history=true",
                "/api/v1/ikm/5203-999999/events?history=true")) {
            assertThat(get(path, office).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void anOfficeIsExplainedItsOwnFiguresOnly() throws Exception {
        String[] office = {"Authorization", "Bearer " + tokenOf.get("office")};
        for (String regency : List.of("", "&regency=5203", "&regency=*")) {
            HttpResponse<String> answer = get("/api/v1/explain?measure=units" + regency, office);
            assertThat(json(403, "application/problem+json", answer)
                            .path("detail")
                            .asText())
                    .contains("5202")
                    .doesNotContain("5203-000001");
        }
    }

    @Test
    void anOfficeSeesWhatIsHeldOfItsFirmsAndOfItsWords() throws Exception {
        String[] office = {"Authorization", "Bearer " + tokenOf.get("office")};
        assertThat(texts(
                        json(200, "application/json", get("/api/v1/held", office))
                                .path("rows"),
                        "ikmId"))
                .containsExactly("5202-000001");
        assertThat(texts(
                        json(200, "application/json", get("/api/v1/held?office=5203", office))
                                .path("rows"),
                        "ikmId"))
                .isEmpty();
    }

    @Test
    void whatHasNoRuleIsForOperatorsAlone() throws Exception {
        assertThat(status("/api/v1/brand-new", "reader")).isEqualTo(404);
        assertThat(status("/api/v1/brand-new", "nobody")).isEqualTo(401);
    }

    @Test
    void answersAboutFirmsAreKeptByNoCache() throws Exception {
        assertThat(get("/api/v1/ikm/5202-000001", "Authorization", "Bearer " + tokenOf.get("office"))
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("no-store");
    }
}
