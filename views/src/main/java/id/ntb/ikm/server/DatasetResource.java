package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.dataset.Dataset;
import id.ntb.ikm.dataset.DatasetJson;
import id.ntb.ikm.dataset.Datasets;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** What the figures mean. Does not depend on the views, so it can be had before there are any. */
final class DatasetResource {

    private final Datasets datasets;

    DatasetResource(Datasets datasets) {
        this.datasets = datasets;
    }

    void addTo(Routes routes) {
        routes.read("/api/v1/datasets", context -> write(DatasetJson.catalogue(datasets.all()), context));
        routes.read("/api/v1/datasets/{id}", context -> write(DatasetJson.of(named(context.pathParam("id"))), context));
    }

    private Dataset named(String id) {
        List<String> known = datasets.all().stream().map(Dataset::id).toList();
        return datasets.named(id).orElseThrow(() -> ProblemDocument.unknownCode("dataset", id, known));
    }

    private static void write(JsonNode json, Context context) {
        Query unused = new Query(context.queryParamMap(), Set.of());
        Json.write(context, DatasetJson.MEDIA_TYPE, json);
    }
}
