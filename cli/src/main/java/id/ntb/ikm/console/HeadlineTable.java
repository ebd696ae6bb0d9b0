package id.ntb.ikm.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Headline figures as a table. Thousands are separated by points, as the offices write them. */
public final class HeadlineTable {

    private final DecimalFormat whole =
            new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id-ID")));
    private final Table table;

    /** @param key what the rows are told apart by */
    public HeadlineTable(String key) {
        this.table = new Table(
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
    }

    /** Adds a row, with the field names of the headline view. */
    public void add(JsonNode row, String name) {
        JsonNode reporting = row.path("reporting");
        table.add(List.of(
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
                number(row.path("last12").path("valueIdr"))));
    }

    private String number(JsonNode value) {
        return whole.format(value.asLong());
    }

    public void print(PrintWriter out) {
        table.print(out);
    }
}
