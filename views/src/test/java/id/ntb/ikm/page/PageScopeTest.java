package id.ntb.ikm.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.access.Principal;
import id.ntb.ikm.access.Role;
import id.ntb.ikm.access.Scope;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.SnapshotListener;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileContribution;
import id.ntb.ikm.view.ProfileRegistration;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages show of single firms to whom. */
class PageScopeTest {

    private static final String OURS = "UD Sendiri";
    private static final String THEIRS = "UD Tetangga";
    private static final Principal READER = new Principal("reader", Role.READER, Scope.PROVINCE);
    private static final Principal OFFICE = new Principal("office", Role.OFFICE, Scope.of(Set.of("5202")));

    private final SortedMap<String, IkmProfile> profiles = new TreeMap<>(Map.of(
            "5202-000001", firm("5202-000001", OURS, "5202"),
            "5203-000001", firm("5203-000001", THEIRS, "5203"),
            "5202-000002", firm("5202-000002", "UD Pindah", "5203")));

    private Principal principal = READER;
    private Javalin server;

    @BeforeEach
    void start() {
        PageResource pages = new PageResource(
                new Views(profiles),
                ReferenceData.load(),
                version -> (months, action) -> {},
                (context, reading) -> null);
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(context -> context.attribute(Principal.ATTRIBUTE, principal));
                    pages.addTo(config.routes::get);
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whoReadsFiguresSeesNoFirm() throws Exception {
        principal = READER;
        assertThat(get("/").body()).doesNotContain("href=\"/firms");
        assertThat(get("/firms").statusCode()).isEqualTo(403);
        assertThat(get("/expiring").statusCode()).isEqualTo(403);
        assertThat(get("/firms/5202-000001").statusCode()).isEqualTo(404);
        assertThat(get("/why?measure=units&lang=en").body())
                .contains("3 firms that add 3 are not shown")
                .doesNotContain(OURS, THEIRS, "5202-00", "5203-00");
    }

    @Test
    void anOfficeSeesTheFirmsOfItsRegencyWhereverTheyCameFrom() throws Exception {
        principal = OFFICE;
        assertThat(get("/firms").body()).contains(OURS).doesNotContain(THEIRS, "UD Pindah");
        assertThat(get("/firms?regency=5202").body()).contains(OURS);
        assertThat(get("/firms?regency=5203").statusCode()).isEqualTo(403);
        assertThat(get("/firms/5202-000001").body()).contains(OURS);
        assertThat(get("/firms/5203-000001").statusCode()).isEqualTo(404);
        assertThat(get("/firms/5202-000002").statusCode()).as("it has moved").isEqualTo(404);
        assertThat(get("/why?measure=units&lang=en").body())
                .contains(OURS, "2 firms that add 2 are not shown")
                .doesNotContain(THEIRS, "UD Pindah");
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static IkmProfile firm(String ikmId, String name, String regency) {
        IkmProfile firm = TestViews.profile(ikmId);
        firm.setRegistration(ProfileRegistration.newBuilder()
                .setEffectiveFrom(LocalDate.parse("2020-01-01"))
                .setStatus("ACTIVE")
                .setName(name)
                .setRegency(regency)
                .setDistrict("Praya")
                .setKbli("10762")
                .setKbliEdition(2020)
                .setSector("PANGAN")
                .setCommodities(List.of())
                .setLegality("NONE")
                .setScale("SMALL")
                .setWorkersMale(1)
                .setWorkersFemale(2)
                .setInvestmentIdr(1)
                .setEnrolments(List.of())
                .build());
        firm.setContributions(List.of(ProfileContribution.newBuilder()
                .setKind("STOCK")
                .setSector("PANGAN")
                .setRegency(regency)
                .setSums(Map.of("units", 1L))
                .build()));
        return firm;
    }

    private record Views(SortedMap<String, IkmProfile> profiles) implements CurrentViews {

        @Override
        public Optional<ViewSnapshot> snapshot() {
            return Optional.of(new TestSnapshots()
                    .published(List.of(TestViews.headline(Point.PROVINCE, 3, 1)))
                    .snapshot(1));
        }

        @Override
        public Optional<IkmProfile> profile(String ikmId) {
            return Optional.ofNullable(profiles.get(ikmId));
        }

        @Override
        public Optional<String> problem() {
            return Optional.empty();
        }

        @Override
        public void addListener(SnapshotListener listener) {
            // nothing changes here
        }
    }
}
