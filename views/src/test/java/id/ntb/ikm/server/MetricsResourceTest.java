package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmView;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsResourceTest extends ServerFixture {

    @Override
    void prepare() {
        IkmView office = TestViews.headline(new Point(Point.ALL, "5202"), 1, 42);
        office.setLastEventAt(TestViews.PUBLISHED_AT.minusSeconds(30));
        views.show(new TestSnapshots().published(List.of(office)).snapshot(42));
    }

    @Test
    void isTextThatPrometheusReads() throws Exception {
        HttpResponse<String> response = get("/metrics");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(lines()).contains("# TYPE ikm_records_total counter");
    }

    @Test
    void countsEveryRecordReadByItsFate() throws Exception {
        assertThat(lines())
                .contains("ikm_records_total{fate=\"applied\",office=\"5202\",type=\"production\"} 40.0")
                .contains("ikm_records_total{fate=\"superseded\",office=\"5202\",type=\"production\"} 1.0")
                .contains("ikm_records_total{fate=\"duplicate\",office=\"5202\",type=\"production\"} 1.0")
                .contains("ikm_records_total{fate=\"dead_lettered\",office=\"5202\",type=\"production\"} 0.0");
    }

    @Test
    void saysHowOldTheViewsAndTheOfficesNewsAre() throws Exception {
        assertThat(lines())
                .contains("ikm_views_version 42.0")
                .contains("ikm_views_age_seconds 90.0")
                .contains("ikm_office_last_event_age_seconds{office=\"5202\"} 120.0");
    }

    @Test
    void followsTheViews() throws Exception {
        get("/metrics");
        views.show(new TestSnapshots().snapshot(43));
        assertThat(lines()).contains("ikm_views_version 43.0");
    }

    @Test
    void saysThatThereAreNoViewsYet() throws Exception {
        views.show(null);
        assertThat(lines()).contains("ikm_views_version NaN", "ikm_views_age_seconds NaN");
    }

    @Test
    void tellsOfTheProcessToo() throws Exception {
        assertThat(lines()).anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"));
    }

    private List<String> lines() throws Exception {
        return get("/metrics").body().lines().toList();
    }
}
