package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All rows that the API shows, without their versions, and the digest of all rows that there are. */
record Views(SortedMap<String, String> rows, String digest) {

    private static final List<String> LISTS = List.of(
            "sectors", "regencies", "cells", "production?by=cell", "production?by=province", "programs?by=cell");

    static Views of(ViewsClient client) {
        SortedMap<String, String> rows = new TreeMap<>();
        for (String view : LISTS) {
            int number = 0;
            for (JsonNode row : client.get(view).path("rows")) {
                ((ObjectNode) row).remove("version");
                rows.put(view + "#" + number++, row.toString());
            }
        }
        return new Views(rows, client.get("version").path("digest").asText());
    }

    /** The rows that are not the same in both, each with both. */
    List<String> differences(Views other) {
        TreeSet<String> names = new TreeSet<>(rows.keySet());
        names.addAll(other.rows.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(rows.get(name), other.rows.get(name)))
                .map(name -> name + "\n  " + rows.get(name) + "\n  " + other.rows.get(name))
                .toList();
    }
}
