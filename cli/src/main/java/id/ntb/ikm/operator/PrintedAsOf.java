package id.ntb.ikm.operator;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.asof.AsOfAccount;
import id.ntb.ikm.asof.AsOfViews;
import id.ntb.ikm.console.HeadlineTable;
import id.ntb.ikm.console.Table;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.rowfile.RowDocument;
import id.ntb.ikm.serde.AvroJson;
import id.ntb.ikm.topic.Topics;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views of a date, for people and for files. */
record PrintedAsOf(AsOfViews views, Optional<String> regency) {

    void print(PrintWriter out) {
        out.printf("as of %s%n%n", views.viewpoint());
        headlines(out);
        out.println();
        accounts(out);
        out.printf("%n%,d rows, digest of all %s%n", views.rows().size(), views.digest());
        out.flush();
    }

    private void headlines(PrintWriter out) {
        HeadlineTable table = new HeadlineTable("regency");
        views.rows().stream()
                .filter(row -> row.id().topic().equals(Topics.VIEW_REGENCY))
                .sorted(Comparator.comparing(row -> row.id().key()))
                .forEach(row -> table.add(json(row), row.id().key()));
        views.rows().stream()
                .filter(row -> row.id().topic().equals(Topics.VIEW_PROVINCE))
                .forEach(row -> table.add(json(row), "NTB"));
        table.print(out);
    }

    private static JsonNode json(ViewRow row) {
        return AvroJson.OF_ROWS.object(row.value());
    }

    /** By office and type, and all together. */
    private void accounts(PrintWriter out) {
        List<AsOfAccount> accounts = views.accounts();
        if (!accounts.isEmpty()) {
            Table table = new Table(figures(accounts.get(0)).keySet().toArray(String[]::new));
            accounts.forEach(account -> table.add(List.copyOf(figures(account).values())));
            Map<String, String> sum =
                    figures(accounts.stream().reduce(AsOfAccount::plus).orElseThrow());
            sum.put("office", "all");
            sum.put("type", "");
            table.add(List.copyOf(sum.values()));
            table.print(out);
        }
    }

    private static Map<String, String> figures(AsOfAccount account) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("office", account.topic().office());
        figures.put("type", account.topic().type().word());
        figures.put("read", String.valueOf(account.read()));
        figures.put("later", String.valueOf(account.later()));
        figures.put("applied", String.valueOf(account.applied()));
        figures.put("superseded", String.valueOf(account.superseded()));
        figures.put("duplicate", String.valueOf(account.duplicate()));
        figures.put("rejected", String.valueOf(account.rejected()));
        figures.put("on the way", String.valueOf(account.onTheWay()));
        figures.put("held", String.valueOf(account.held()));
        return figures;
    }

    /** For a file. */
    RowDocument document() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("asOf", views.viewpoint().asOf().toString());
        views.viewpoint().knownAt().ifPresent(moment -> facts.put("knownAt", moment.toString()));
        regency.ifPresent(code -> facts.put("regency", code));
        facts.put("digest", views.digest());
        return new RowDocument(
                facts, views.accounts().stream().map(PrintedAsOf::figures).toList(), views.rows());
    }
}
