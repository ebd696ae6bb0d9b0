package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.console.Table;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Shows views as tables. Thousands are separated by points, as the offices write them. */
final class PrintedViews {

    private final ViewsClient client;
    private final PrintWriter out;
    private final DecimalFormat whole =
            new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id-ID")));

    PrintedViews(ViewsClient client, PrintWriter out) {
        this.client = client;
        this.out = out;
    }

    void sectors() {
        headlines("Per sektor / by sector", client.get("sectors"), "sector");
    }

    void regencies() {
        headlines("Per kabupaten/kota / by regency", client.get("regencies"), "regency");
    }

    private void headlines(String title, JsonNode list, String key) {
        Table table = new Table(
                key,
                "units",
                "licensed",
                "workers",
                "certified",
                "enrolled",
                "expected",
                "reported",
                "on time",
                "value 12 months Rp");
        list.path("rows").forEach(row -> table.add(headline(row, row.path(key).asText())));
        table.add(headline(client.get("province"), "NTB"));
        print(title, list, table);
    }

    private List<String> headline(JsonNode row, String name) {
        JsonNode reporting = row.path("reporting");
        return List.of(
                name,
                number(row.path("units")),
                number(row.path("unitsLicensed")),
                whole.format(row.path("workersMale").asLong()
                        + row.path("workersFemale").asLong()),
                number(row.path("certifiedUnits")),
                number(row.path("enrolledUnits")),
                number(reporting.path("expectedUnits")),
                number(reporting.path("reportingUnits")),
                number(reporting.path("onTimeUnits")),
                number(row.path("last12").path("valueIdr")));
    }

    void programs() {
        JsonNode list = client.get("programs");
        Table table = new Table("program", "edition", "commodity", "units", "workers");
        list.path("rows")
                .forEach(row -> table.add(List.of(
                        row.path("program").asText(),
                        row.path("edition").asText(),
                        row.path("commodity").asText("-"),
                        number(row.path("units")),
                        number(row.path("workers")))));
        print("Per program / by programme, NTB", list, table);
    }

    private void print(String title, JsonNode list, Table table) {
        out.printf(
                "%n%s (%s, version %s.%d)%n",
                title,
                list.path("asOf").asText(),
                list.path("generation").asText(),
                list.path("version").asLong());
        table.print(out);
        out.flush();
    }

    private String number(JsonNode value) {
        return whole.format(value.asLong());
    }
}
