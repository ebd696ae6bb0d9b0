package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ikm publish --wait} tells a clerk the truth about the views. */
class WaitForViewsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OFFICE = "5202";
    private static final int FIRMS = 500;
    private static final String NOBODY = "http://127.0.0.1:1";

    private static final String AT_ONCE = "--wait-timeout=0";
    private static final String SHORT = "--wait-timeout=1";
    private static final String LONG = "--wait-timeout=120";

    @TempDir
    private Path directory;

    private Sandbox sandbox;
    private PublishingOffice office;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        office = new PublishingOffice(directory, sandbox, OFFICE);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /** One clerk's week, because a broker and a province take long to start. */
    @Test
    void saysThatTheViewsContainWhatWasSentWhenTheyDoAndNotBefore() throws Exception {
        publishWhereNoViewServerAnswers(file(1));
        try (LiveProvince province = province()) {
            for (int number = 1; number <= 5; number++) {
                assertContained(publish(file(number), province.viewsUrl(), LONG));
                assertShown(province, number);
            }
        }
        publishWhileNothingIsProcessed(file(6));
        try (LiveProvince province = province()) {
            assertContained(publish(file(6), province.viewsUrl(), LONG));
            assertShown(province, 6);
        }
    }

    private void publishWhereNoViewServerAnswers(Path file) throws Exception {
        OfficeTopics.create(sandbox, OFFICE);
        PublishingOffice.Said said = publish(file, NOBODY, AT_ONCE);
        assertThat(said.status()).as(said.text()).isEqualTo(4);
        assertThat(said.text())
                .contains("published: " + 2 * FIRMS, "the view server does not answer at " + NOBODY, "(--views)");
        assertThat(office.topics().records()).isEqualTo(2 * FIRMS);
    }

    /** The same file again, or nothing at all, does not make the views contain what was sent before. */
    private void publishWhileNothingIsProcessed(Path file) {
        try (LoneViewServer views = new LoneViewServer(sandbox)) {
            awaitViews(new ViewsClient(views.url()));
            assertBehind(publish(file, views.url(), SHORT));
            assertBehind(publish(file, views.url(), AT_ONCE));
            assertBehind(office.run("publish", "--resume", "--wait", "--views=" + views.url(), AT_ONCE));
        }
    }

    private LiveProvince province() {
        return LiveProvince.start(sandbox, directory.resolve("state"), OFFICE);
    }

    private PublishingOffice.Said publish(Path file, String views, String patience) {
        return office.run("publish", file.toString(), "--wait", "--views=" + views, patience);
    }

    private static void awaitViews(ViewsClient client) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> client.get("version")
                .has("digest"));
    }

    private static void assertContained(PublishingOffice.Said said) {
        assertThat(said.status()).as(said.text()).isZero();
        assertThat(said.text()).contains("the views contain what was sent");
    }

    private static void assertBehind(PublishingOffice.Said said) {
        assertThat(said.status()).as(said.text()).isEqualTo(4);
        assertThat(said.text()).contains("the views do not contain what was sent", "safe on the broker");
    }

    /** What the files up to a number add up to, at once. */
    private static void assertShown(LiveProvince province, int files) {
        JsonNode shown = province.client().get("regencies/" + OFFICE);
        assertThat(shown.path("units").asLong()).isEqualTo((long) files * FIRMS);
        assertThat(shown.path("workersFemale").asLong()).isEqualTo(3L * files * FIRMS);
        assertThat(shown.path("last12").path("valueIdr").asLong()).isEqualTo(7_000L * files * FIRMS);
    }

    /** Firms that no other file has, each with three women and a report of Rp 7,000. */
    private Path file(int number) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int firm = 1; firm <= FIRMS; firm++) {
            rows.append("""
                    {"type":"registration","ikmId":"5202-%1$06d","recordedAt":"2025-12-01T08:00:00+08:00",\
                    "effectiveFrom":"2025-01-01","status":"ACTIVE","name":"UD Tunggu %1$d","regency":"5202","kbli":"10762",\
                    "kbliEdition":2020,"legality":"NONE","workersMale":0,"workersFemale":3,"investmentIdr":0}
                    {"type":"production","ikmId":"5202-%1$06d","recordedAt":"2026-01-05T09:00:00+08:00","period":"2025-12",\
                    "lines":[{"commodity":"KOPI","quantity":"1","unit":"KG","valueIdr":7000}]}
                    """.formatted(number * FIRMS + firm));
        }
        return Files.writeString(directory.resolve("catatan-" + number + ".ndjson"), rows);
    }
}
