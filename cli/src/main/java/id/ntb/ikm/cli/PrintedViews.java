package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.console.HeadlineTable;
import id.ntb.ikm.console.Table;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

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
        HeadlineTable table = new HeadlineTable(key);
        list.path("rows").forEach(row -> table.add(row, row.path(key).asText()));
        table.add(client.get("province"), "NTB");
        print(title, list, table::print);
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
        print("Per program / by programme, NTB", list, table::print);
    }

    private void print(String title, JsonNode list, Consumer<PrintWriter> table) {
        out.printf(
                "%n%s (%s, version %s.%d)%n",
                title,
                list.path("asOf").asText(),
                list.path("generation").asText(),
                list.path("version").asLong());
        table.accept(out);
        out.flush();
    }

    private String number(JsonNode value) {
        return whole.format(value.asLong());
    }
}
