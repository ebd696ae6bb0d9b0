package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.console.Table;
import java.io.PrintWriter;
import java.util.List;

/** Shows every event that was ever published about one IKM, and what became of it. */
final class HistoryTable {

    private static final String NOTHING = "-";

    private final ViewsClient client;
    private final PrintWriter out;

    HistoryTable(ViewsClient client, PrintWriter out) {
        this.client = client;
        this.out = out;
    }

    void print(String ikmId) {
        JsonNode answer = client.getFromLog("ikm/" + ViewsClient.encoded(ikmId) + "/events?history=true");
        Table table = new Table("recordedAt", "eventId", "type", "slot", "fate", "stands at", "instead", "says");
        answer.path("rows").forEach(row -> table.add(row(row)));
        out.printf("%n%s%n", ikmId);
        table.print(out);
        out.printf("%d peristiwa / events%n", answer.path("total").asInt());
        out.flush();
    }

    private static List<String> row(JsonNode row) {
        return List.of(
                text(row, "recordedAt"),
                text(row, "eventId"),
                text(row, "type"),
                text(row, "slot"),
                text(row, "fate"),
                position(row),
                instead(row),
                row.path("summary").isNull() ? text(row, "reason") : text(row, "summary"));
    }

    /** Where the event stands that holds the slot, or whose word counts. */
    private static String instead(JsonNode row) {
        if (row.hasNonNull("inCharge")) {
            return row.path("inCharge").asText() + " berwenang / is in charge";
        }
        return row.hasNonNull("heldBy") ? position(row.path("heldBy")) : NOTHING;
    }

    /** Topic, partition and offset. */
    private static String position(JsonNode at) {
        return String.join("/", text(at, "topic"), text(at, "partition"), text(at, "offset"));
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asText(NOTHING);
    }
}
