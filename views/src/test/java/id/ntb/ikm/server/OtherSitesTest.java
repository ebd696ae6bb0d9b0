package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.access.Role;
import id.ntb.ikm.access.TestAccess;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What pages of other sites may read. */
class OtherSitesTest extends ServerFixture {

    private static final String SITE = "https://dashboard.example";
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    private final TestAccess tokens = new TestAccess();
    private final String token = tokens.token(Role.READER);

    @Override
    ViewServerConfig config() {
        return new ViewServerConfig(ViewServerConfig.DEFAULT_HOST, 0, tokens.onThisMachine()).allowing(Set.of(SITE));
    }

    @Override
    void prepare() {
        views.show(new TestSnapshots().headlines(1, Point.PROVINCE).snapshot(42));
    }

    @Test
    void aSiteThatIsListedMayRead() throws Exception {
        for (int i = 0; i < 2; i++) { // made, and then prepared
            HttpResponse<String> response = get("/api/v1/province", "Origin", SITE, "Authorization", "Bearer " + token);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(response.headers().firstValue(ALLOWED)).contains(SITE);
            assertThat(response.headers()
                            .firstValue("Access-Control-Expose-Headers")
                            .orElseThrow())
                    .contains("ETag");
            assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isEmpty();
        }
    }

    /** A browser asks without the token, as it may not show it yet. */
    @Test
    void aBrowserMayAskWhetherItMaySendTheToken() throws Exception {
        HttpResponse<String> response = ask(SITE);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue(ALLOWED)).contains(SITE);
        assertThat(response.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .containsIgnoringCase("authorization");
    }

    @Test
    void otherSitesMayNot() throws Exception {
        for (String site :
                List.of("https://dashboard.example.evil", "http://dashboard.example", "https://dashboardxexample")) {
            assertThat(get("/api/v1/province", "Origin", site, "Authorization", "Bearer " + token)
                            .headers()
                            .firstValue(ALLOWED))
                    .as(site)
                    .isEmpty();
            assertThat(ask(site).headers().firstValue(ALLOWED)).as(site).isEmpty();
        }
    }

    @Test
    void anOriginIsNoAddress() {
        for (String wrong : List.of("*", "dashboard.example", SITE + "/", "https://dashboard.example/page")) {
            assertThatThrownBy(() -> config().allowing(Set.of(wrong))).hasMessageContaining(wrong);
        }
    }

    private HttpResponse<String> ask(String site) throws Exception {
        return send(request(
                        "/api/v1/province",
                        "Origin",
                        site,
                        "Access-Control-Request-Method",
                        "GET",
                        "Access-Control-Request-Headers",
                        "authorization")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
    }
}
