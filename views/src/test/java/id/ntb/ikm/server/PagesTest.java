package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.history.HistoryUnavailableException;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.Last12;
import id.ntb.ikm.view.ProfileContribution;
import id.ntb.ikm.view.ProfileRegistration;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesTest extends ServerFixture {

    private static final Point PANGAN = new Point("PANGAN", Point.ALL);
    private static final Point LOTENG = new Point(Point.ALL, "5202");
    private static final Point CELL = new Point("PANGAN", "5202");
    private static final String FIRM = "5202-000001";

    @Override
    void prepare() {
        IkmView province = TestViews.headline(Point.PROVINCE, 1_234_567, 7);
        province.setLast12(new Last12(9_876_543_210L, 0L));
        province.setFlags(Map.of("KBLI_LENGTH", 3L));
        views.show(new TestSnapshots()
                .headlines(7, PANGAN, LOTENG, CELL)
                .published(List.of(
                        province,
                        TestViews.production(Point.PROVINCE, "2025-11", 1_500_000, 7),
                        TestViews.production(Point.PROVINCE, "2025-10", 1_200_000, 7),
                        TestViews.production(Point.PROVINCE, "2024-11", 3_000_000, 7)))
                .program(Point.PROVINCE, "JPS_GEMILANG", "3", "TEH_KELOR")
                .snapshot(42));
        views.know(firm("<script>alert(1)</script>"));
    }

    private static IkmProfile firm(String name) {
        IkmProfile firm = TestViews.profile(FIRM);
        firm.setRegistration(ProfileRegistration.newBuilder()
                .setEffectiveFrom(LocalDate.parse("2020-01-01"))
                .setStatus("ACTIVE")
                .setName(name)
                .setRegency("5202")
                .setDistrict("Praya")
                .setKbli("10762")
                .setKbliEdition(2020)
                .setSector("PANGAN")
                .setCommodities(List.of("KOPI"))
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
                .setRegency("5202")
                .setSums(Map.of("units", 1L))
                .build()));
        return firm;
    }

    @Test
    void theProvinceIsToldInIndonesianUnlessAskedOtherwise() throws Exception {
        assertThat(page("/"))
                .contains("<html lang=\"id\"", "1.234.567", "Rp\u00a09,88 miliar", "Rp\u00a09.876.543.210")
                .contains("Keadaan per <strong>31 Desember 2025</strong>", "ikm1.42", "dari 42 catatan kantor");
    }

    @Test
    void englishWritesNumbersItsOwnWay() throws Exception {
        assertThat(page("/?lang=en"))
                .contains("<html lang=\"en\"", "1,234,567", "Rp\u00a09.88 billion", "Rp\u00a09,876,543,210")
                .contains("As of <strong>31 December 2025</strong>");
    }

    @Test
    void aLanguageOnceChosenStays() throws Exception {
        HttpResponse<String> chosen = get("/?lang=en");
        assertThat(chosen.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("lang=en;").contains("SameSite=Lax"));
        assertThat(get("/", "Cookie", "lang=en", "Accept-Language", "id").body())
                .contains("<html lang=\"en\"");
        assertThat(get("/", "Accept-Language", "fr, en-US;q=0.8, id;q=0.5").body())
                .contains("<html lang=\"en\"");
        assertThat(get("/", "Accept-Language", ";;;").body()).contains("<html lang=\"id\"");
    }

    @Test
    void aThemeOnceChosenStays() throws Exception {
        assertThat(page("/?theme=dark")).contains("data-theme=\"dark\"");
        assertThat(get("/", "Cookie", "theme=dark").body()).contains("data-theme=\"dark\"");
        assertThat(page("/?theme=%3Cb%3E")).contains("data-theme=\"auto\"").doesNotContain("<b>");
    }

    @Test
    void productionIsComparedWithTheMonthAndTheYearBefore() throws Exception {
        assertThat(page("/?lang=en"))
                .contains("Production value November 2025", "+25.0%", "against Oct 2025")
                .contains("−50.0%", "against Nov 2024");
    }

    @Test
    void everyFigureLeadsToItsExplanation() throws Exception {
        assertThat(page("/"))
                .contains("href=\"/why?measure=units\"", "href=\"/why?measure=valueIdr&amp;period=2025-11\"")
                .contains("href=\"/why?measure=certificates.HALAL\"", "href=\"/why?measure=flags.KBLI_LENGTH\"")
                .contains("href=\"/why?measure=units&amp;program=JPS_GEMILANG&amp;edition=3&amp;commodity=TEH_KELOR\"");
    }

    @Test
    void aSectorARegencyAndTheirCellCanBeLookedAt() throws Exception {
        assertThat(page("/sectors/PANGAN")).contains("<h1>Pangan</h1>", "href=\"/cells/PANGAN/5202\"");
        assertThat(page("/regencies/5202")).contains("<h1>Kabupaten Lombok Tengah</h1>", "href=\"/cells/PANGAN/5202\"");
        assertThat(page("/cells/PANGAN/5202"))
                .contains("Pangan di Kabupaten Lombok Tengah", "href=\"/sectors/PANGAN\"");
    }

    @Test
    void aChartHasATitleATextAndItsFiguresBesideIt() throws Exception {
        assertThat(page("/?lang=en"))
                .contains("<title id=\"chart-wide-title\">", "<desc id=\"chart-wide-text\">From November 2024 to")
                .contains("href=\"/why?measure=valueIdr&amp;period=2025-10\" title=\"Rp\u00a01,200,000\"");
    }

    @Test
    void aNameIsTextWhateverItIs() throws Exception {
        for (String path : List.of("/firms", "/firms/" + FIRM, "/why?measure=units&regency=5202&sector=PANGAN")) {
            assertThat(page(path)).as(path).contains("&lt;script&gt;").doesNotContain("<script>alert");
        }
    }

    @Test
    void anExplanationSaysTheFirmsAndWhetherTheyAddUp() throws Exception {
        assertThat(page("/why?measure=units&regency=5202&sector=PANGAN&lang=en"))
                .contains("Why: Registered firms", "Equal to the last digit", FIRM);
        assertThat(page("/why?measure=units&lang=en")).contains("Not equal yet");
    }

    @Test
    void anExplanationThatCannotBeHadIsSaidInWords() throws Exception {
        reports = (months, action) -> {
            throw new HistoryUnavailableException("Kafka sedang tidak terjangkau", null);
        };
        HttpResponse<String> response = get("/why?measure=last12.valueIdr");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(response.body()).contains("Tunggu sebentar", "Kafka sedang tidak terjangkau");
    }

    @Test
    void whatThereIsNotIsSaidInWords() throws Exception {
        for (String path : List.of(
                "/regencies/9999",
                "/sectors/pangan",
                "/cells/PANGAN/5201",
                "/firms/5202-999999",
                "/why?measure=wealth",
                "/why?measure=valueIdr&period=lately",
                "/why?measure=units&program=NONE")) {
            HttpResponse<String> response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).as(path).contains("<h1>Tidak ditemukan</h1>");
        }
        assertThat(get("/regencies/%3Cscript%3E").body())
                .contains("&lt;script&gt;")
                .doesNotContain("\"<script>");
    }

    @Test
    void beforeThereAreViewsThePageSaysSo() throws Exception {
        views.show(null);
        views.problem("no version of the views has been published yet");
        HttpResponse<String> response = get("/");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(response.body()).contains("Tampilan belum siap", "no version of the views has been published yet");
        assertThat(get("/firms/" + FIRM).statusCode()).isEqualTo(503);
    }

    @Test
    void viewsThatStandStillAreNotShownAsIfAllWereWell() throws Exception {
        views.problem("the views shown are not the newest");
        assertThat(page("/"))
                .contains("role=\"alert\"", "mungkin bukan yang terbaru", "the views shown are not the newest");
    }

    @Test
    void nothingFromElsewhereRunsInAPage() throws Exception {
        HttpResponse<String> response = get("/");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe", "http", "*"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(response.body()).doesNotContain("style=", "http://", "https://", "onclick");
    }

    @Test
    void aPageThatTheBrowserHasIsNotSentAgain() throws Exception {
        String tag = get("/").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/?lang=en", "If-None-Match", tag).statusCode()).isEqualTo(200);
        views.problem("the views shown are not the newest");
        assertThat(get("/", "If-None-Match", tag).statusCode())
                .as("there is a warning now")
                .isEqualTo(200);
    }

    @Test
    void aPageThatIsKeptIsNotShownForAnotherVersion() throws Exception {
        String before = page("/");
        assertThat(page("/")).isEqualTo(before);
        views.show(new TestSnapshots().headlines(8, Point.PROVINCE).snapshot(43));
        assertThat(page("/")).contains("ikm1.43").doesNotContain("1.234.567");
    }

    @Test
    void whatAPageNeedsIsHereAndMayBeKept() throws Exception {
        String html = page("/");
        for (String name : List.of("page.css", "page.js", "icon.svg")) {
            String path = html.replaceAll("(?s).*\"(/assets/[0-9a-f]+/" + name + ")\".*", "$1");
            HttpResponse<String> asset = get(path);
            assertThat(asset.statusCode()).as(path).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
        }
    }

    @Test
    void aTokenInTheAddressIsNotRepeated() throws Exception {
        assertThat(get("/?token=secret").body()).doesNotContain("secret");
    }

    private String page(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
