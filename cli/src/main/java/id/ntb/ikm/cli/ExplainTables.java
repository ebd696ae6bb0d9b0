package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.console.Table;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows explanations as tables. */
final class ExplainTables {

    private final ViewsClient client;
    private final PrintWriter out;
    private final DecimalFormat exact =
            new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id-ID")));

    ExplainTables(ViewsClient client, PrintWriter out) {
        this.client = client;
        this.out = out;
    }

    /** @param query parameters of the view server's {@code explain} */
    void number(Map<String, String> query) {
        JsonNode answer = client.getFromLog("explain?" + encoded(query));
        out.printf(
                "%n%s, sector %s, regency %s (%s, version %d)%n",
                answer.path("measure").asText(),
                answer.path("sector").asText(),
                answer.path("regency").asText(),
                answer.path("asOf").asText(),
                answer.path("version").asLong());
        Table table = new Table("ikmId", "name", "amount");
        answer.path("rows")
                .forEach(row -> table.add(
                        List.of(row.path("ikmId").asText(), row.path("name").asText("-"), number(row.path("amount")))));
        table.print(out);
        summary(answer);
        out.flush();
    }

    private void summary(JsonNode answer) {
        out.printf(
                "%d IKM; jumlah / sum %s; angka / number %s%n",
                answer.path("total").asInt(), number(answer.path("sum")), number(answer.path("number")));
        if (!answer.path("complete").asBoolean()) {
            out.println("Belum sama: profil dan tampilan tidak dari saat yang sama; ulangi sebentar lagi"
                    + " / not equal: profiles and views are not of the same moment; try again shortly");
        }
        if (!answer.path("next").isNull()) {
            out.println("Lanjut / more: --after " + answer.path("next").asText());
        }
    }

    void events(String ikmId) {
        JsonNode answer = client.getFromLog("ikm/" + ViewsClient.encoded(ikmId) + "/events");
        Table table = new Table(
                "kind", "slot", "office", "recordedAt", "topic", "partition", "offset", "eventId", "contested");
        answer.path("rows").forEach(row -> table.add(event(row)));
        out.printf("%n%s (%s)%n", ikmId, answer.path("asOf").asText());
        table.print(out);
        out.flush();
    }

    private static List<String> event(JsonNode row) {
        return List.of(
                row.path("kind").asText(),
                row.path("slot").asText(),
                row.path("office").asText(),
                row.path("recordedAt").asText(),
                row.path("topic").asText(),
                row.path("partition").asText(),
                row.path("offset").asText(),
                row.path("eventId").asText(),
                row.path("contested").asBoolean() ? "ya / yes" : "");
    }

    /** Quantities come as text so that they keep all their digits. */
    private String number(JsonNode number) {
        return exact.format(new BigDecimal(number.asText()));
    }

    private static String encoded(Map<String, String> query) {
        return query.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + ViewsClient.encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }
}
