package id.ntb.ikm.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.sample.JpsGemilangSample;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser, over the sample on a real broker. Pictures of them go to {@code target/screenshots}. */
@ExtendWith(ChromiumCondition.class)
@TestInstance(Lifecycle.PER_CLASS)
final class PagesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final String OFFICE = "5202";
    private static final String UNITS = "[data-key=units]";

    private Sandbox sandbox;
    private Cluster cluster;
    private Province province;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        cluster = new Cluster(sandbox.bootstrapServers(), sandbox.schemaRegistryUrl());
        province = Province.start(cluster, directory.resolve("state"));
        JpsGemilangSample.writeTo(directory.resolve("sample"))
                .forEach(file -> new Office(file.office(), cluster).publish(file.file()));
        province.settle();
    }

    @AfterAll
    void stop() {
        if (province != null) {
            province.close();
        }
        sandbox.close();
    }

    @Test
    void showsTheFiguresOfTheSample() {
        JsonNode row = province.get("province");
        try (Browser browser = Browser.desk()) {
            browser.open(page("/?lang=id"));
            assertThat(browser.text(UNITS)).isEqualTo(written(row.path("units").asLong(), INDONESIA));
            assertThat(browser.attribute("[data-key=year]", "title"))
                    .isEqualTo("Rp\u00a0"
                            + written(row.path("last12").path("valueIdr").asLong(), INDONESIA));
            assertThat(browser.count(".tile")).isEqualTo(10);
            assertThat(browser.text("[data-key=units-5202]"))
                    .isEqualTo(
                            written(province.get("regencies/5202").path("units").asLong(), INDONESIA));
            browser.open(page("/?lang=en"));
            assertThat(browser.attribute("[data-key=year]", "title"))
                    .isEqualTo("Rp\u00a0"
                            + written(row.path("last12").path("valueIdr").asLong(), Locale.UK));
        }
    }

    @Test
    void leadsFromTheProvinceToAFirmAndFromAFigureToItsReason() {
        try (Browser browser = Browser.desk()) {
            browser.open(page("/?lang=en"));
            browser.click(".tile-5202 a");
            assertThat(browser.text("h1")).isEqualTo("Kabupaten Lombok Tengah");
            browser.click("a[href='/cells/PANGAN/5202']");
            assertThat(browser.text("h1")).isEqualTo("Food in Kabupaten Lombok Tengah");
            String units = browser.text(UNITS);
            browser.click("a[href='/firms?sector=PANGAN&regency=5202']");
            browser.click("tbody th a");
            assertThat(browser.address()).contains("/firms/5202-");
            browser.screenshot("firm-desk-light-en");
            browser.open(page("/cells/PANGAN/5202"));
            browser.click(".card .why");
            assertThat(browser.text("dd.big")).isEqualTo(units);
            assertThat(browser.text(".verdict")).isEqualTo("Equal to the last digit");
            browser.screenshot("why-desk-light-en");
        }
    }

    /** Figures of reports are explained from the log. */
    @Test
    void explainsProductionFromTheReports() {
        try (Browser browser = Browser.desk()) {
            browser.open(page("/why?measure=last12.valueIdr&lang=en"));
            assertThat(browser.text(".verdict")).isEqualTo("Equal to the last digit");
        }
    }

    /** Without a reload: the mark that the test leaves in the page is still there. */
    @Test
    void aFigureChangesBeforeTheReadersEyes() {
        try (Browser browser = Browser.desk()) {
            browser.open(page("/?lang=en"));
            browser.run("window.sameDocument = true");
            browser.run("document.querySelector('.tile-5204 a').focus()");
            long before = province.get("province").path("units").asLong();
            new Office(OFFICE, cluster).publish(List.of(Firms.registration(OFFICE, 900)));
            long published = System.nanoTime();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> browser.text(UNITS)
                    .equals(written(before + 1, Locale.UK)));
            System.out.printf(
                    "A figure changed on the page %d ms after it was published.%n",
                    Duration.ofNanos(System.nanoTime() - published).toMillis());
            assertThat(browser.run("return window.sameDocument")).isEqualTo(true);
            assertThat(browser.run("return document.activeElement.getAttribute('href')"))
                    .as("the keyboard stays where it was")
                    .isEqualTo("/regencies/5204");
            assertThat(browser.run("return document.getElementById('said').textContent"))
                    .asString()
                    .startsWith("Figures updated");
        }
    }

    @Test
    void canBePausedWithTheKeyboard() {
        try (Browser browser = Browser.desk()) {
            browser.open(page("/?lang=en"));
            browser.click(".live-pause");
            assertThat(browser.text(".live-state")).isEqualTo("Updates paused");
            browser.click(".live-pause");
            assertThat(browser.text(".live-state")).isEqualTo("Updated live");
        }
    }

    @Test
    void isForEverybodyOnADesk() {
        try (Browser browser = Browser.desk()) {
            suitsEverybody(browser, "desk");
        }
    }

    @Test
    void isForEverybodyOnATelephone() {
        try (Browser browser = Browser.telephone()) {
            suitsEverybody(browser, "phone");
        }
    }

    /** No grave finding of axe-core and nothing beyond the edge, in both languages and both themes. */
    private void suitsEverybody(Browser browser, String device) {
        for (String look : List.of("theme=light&lang=id", "theme=dark&lang=en")) {
            for (String path : List.of("/", "/regencies/5202", "/firms?regency=5202", "/why?measure=units", "/basis")) {
                browser.open(page(path + (path.contains("?") ? "&" : "?") + look));
                browser.screenshot(name(path, device, look));
                assertThat(browser.graveFindings()).as(path + " " + look).isEmpty();
                assertThat(browser.overhang()).as("%s on %s", path, device).isZero();
            }
        }
    }

    private static String name(String path, String device, String look) {
        String page = path.equals("/") ? "province" : path.substring(1).replaceAll("[^a-z0-9]+", "-");
        return String.join(
                "-", page, device, look.replaceAll("(theme|lang)=", "").replace('&', '-'));
    }

    private String page(String path) {
        return province.address() + path;
    }

    private static String written(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
