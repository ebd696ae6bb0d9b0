package id.ntb.ikm.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * How many firms there are by sector, put together from a snapshot and every change since, while none ever closes. Each version must add up,
 * none may come twice, or before an older one, or stand on another than the one before it.
 */
final class ToldFigures {

    private final Map<String, Long> sectors = new HashMap<>();
    private String cursor = "";
    private String generation = "";
    private long version;
    private long province;

    /** Where to go on; empty at the beginning. */
    String cursor() {
        return cursor;
    }

    /** Firms of the province. */
    long units() {
        return province;
    }

    /** @throws IllegalStateException when it does not fit to what was told before */
    void apply(JsonNode told) {
        boolean anew = told.path("since").isNull();
        require(anew || told.path("since").asText().equals(cursor), "a change since another version", told);
        if (anew) {
            sectors.clear();
        }
        boolean sameGeneration = told.path("generation").asText().equals(generation);
        long before = province;
        require(anew || sameGeneration, "a change across generations", told);
        require(!sameGeneration || told.path("version").asLong() > version || anew, "no newer version", told);
        require(!sameGeneration || told.path("version").asLong() >= version, "an older version", told);
        told.path("rows").forEach(this::put);
        cursor = told.path("cursor").asText();
        generation = told.path("generation").asText();
        version = told.path("version").asLong();
        require(sectors.values().stream().mapToLong(Long::longValue).sum() == province, "sectors do not add up", told);
        require(province >= before, "fewer firms than before", told);
    }

    private void put(JsonNode told) {
        long units = told.path("row").path("units").asLong();
        if (told.path("topic").asText().equals("province")) {
            province = units;
        } else {
            sectors.put(told.path("key").asText(), units);
        }
    }

    private void require(boolean holds, String what, JsonNode told) {
        if (!holds) {
            throw new IllegalStateException(what + ": at " + cursor + " with " + province + " firms came " + told);
        }
    }
}
