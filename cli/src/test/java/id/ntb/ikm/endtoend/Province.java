package id.ntb.ikm.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.province.ProvinceService;
import id.ntb.ikm.province.ServiceConfig;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sample.JpsGemilangSample;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopologySettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The province's service on a cluster, on the day of the sample, read over HTTP only. */
final class Province implements AutoCloseable {

    private final Cluster cluster;
    private final ProvinceService service;
    private final ViewApi views;

    private Province(Cluster cluster, ProvinceService service) {
        this.cluster = cluster;
        this.service = service;
        this.views = new ViewApi(service.port());
    }

    static Province start(Cluster cluster, Path state) {
        TopologySettings topology = new TopologySettings(
                "ikm1", 4, StoreKind.IN_MEMORY, () -> JpsGemilangSample.AS_OF, Duration.ofMillis(100), "test");
        PipelineConfig pipeline = new PipelineConfig(
                cluster.bootstrapServers(), cluster.registryUrl(), ClientSettings.NONE, state, 2, topology);
        ServiceConfig config = new ServiceConfig(
                pipeline, new ViewServerConfig(0), ReferenceData.load().offices());
        return new Province(cluster, ProvinceService.start(config, step -> {}));
    }

    /** Waits until the views contain everything that is in the event topics now. */
    void settle() {
        views.awaitPositions(cluster.ends());
    }

    /** Where a browser finds the pages. */
    String address() {
        return "http://127.0.0.1:" + service.port();
    }

    JsonNode get(String view) {
        return views.get(view);
    }

    /** A list of rows, e.g. {@code production?by=cell}. */
    Figures rows(String view) {
        return Figures.of(get(view).path("rows"));
    }

    /** Of all rows of the views, without their versions. */
    String digest() {
        return get("version").path("digest").asText();
    }

    /** What became of the records read, one of the counts, by topic. */
    Map<String, Long> accounts(String count) {
        Map<String, Long> counts = new TreeMap<>();
        for (JsonNode account : get("version").path("accounts")) {
            EventType type =
                    EventType.ofWord(account.path("eventType").asText()).orElseThrow();
            counts.put(
                    new EventTopic(account.path("office").asText(), type).topic(),
                    account.path(count).asLong());
        }
        return counts;
    }

    @Override
    public void close() {
        service.close();
    }
}
