package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.console.Table;
import java.io.PrintWriter;
import java.util.List;

/** Shows the statements that do not count, because another office than their own is in charge of the firm. */
final class HeldTable {

    private static final int PAGE = 1_000;

    private final ViewsClient client;
    private final PrintWriter out;

    HeldTable(ViewsClient client, PrintWriter out) {
        this.client = client;
        this.out = out;
    }

    /** @param office that published them, or that is in charge of the firms */
    void print(String office) {
        Table table = new Table("ikmId", "type", "slot", "office", "in charge", "recorded at", "event id");
        String first = "held?limit=" + PAGE + "&office=" + ViewsClient.encoded(office);
        JsonNode page = client.get(first);
        int held = add(page, table);
        for (String next = next(page); !next.isEmpty(); next = next(page)) {
            page = client.get(first + "&after=" + ViewsClient.encoded(next));
            held += add(page, table);
        }
        out.printf("%nDitahan / held: %d (%s)%n", held, office);
        if (held > 0) {
            table.print(out);
            out.println(
                    "Dihitung begitu kantor yang berwenang menyerahkan IKM itu: ikm handover / each counts as soon as"
                            + " the office in charge hands the firm over: ikm handover");
        }
        out.flush();
    }

    private static int add(JsonNode page, Table table) {
        page.path("rows")
                .forEach(row -> table.add(List.of(
                        row.path("ikmId").asText(),
                        row.path("type").asText(),
                        row.path("slot").asText(),
                        row.path("office").asText(),
                        row.path("inCharge").asText(),
                        row.path("recordedAt").asText(),
                        row.path("eventId").asText())));
        return page.path("rows").size();
    }

    private static String next(JsonNode page) {
        return page.path("next").isTextual() ? page.path("next").asText() : "";
    }
}
