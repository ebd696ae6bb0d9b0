package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.ntb.ikm.reader.TestFirms;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as files: for programs, for spreadsheets, and with what they mean inside. */
class FileFormatsTest extends ServerFixture {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Point CELL = new Point("PANGAN", "5202");

    @TempDir
    private Path directory;

    @Override
    void prepare() {
        views.show(new TestSnapshots()
                .headlines(7, Point.PROVINCE, CELL, new Point("EKRAF", "5202"), new Point("PANGAN", "5271"))
                .production(Point.PROVINCE, "2025-01", "2025-02")
                .program(Point.PROVINCE, "=HYPERLINK(\"http://x\")", "3", "")
                .snapshot(42));
        views.know(new TestFirms("5202-000001", "=cmd|' /C calc'!A0")
                .licensed("0123456789012")
                .profile());
    }

    @Test
    void oneLineIsARowAndNestedFieldsAreColumns() throws Exception {
        HttpResponse<String> response = get("/api/v1/cells", "Accept", "text/csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv;"));
        List<NamedCsvRecord> rows = csv(response.body(), ',');
        assertThat(rows)
                .extracting(row -> row.getField("sector") + row.getField("regency"))
                .containsExactly("PANGAN5202", "PANGAN5271", "EKRAF5202");
        assertThat(rows.get(0).getField("investmentIdr")).isEqualTo("9007199254740993");
        assertThat(rows.get(0).getField("certificates.HALAL")).isEqualTo("2");
        assertThat(rows.get(0).getField("reporting.period")).isEqualTo("2025-11");
        assertThat(rows.get(0).getField("last12.valueIdr")).isEqualTo("0");
    }

    @Test
    void listsWithinRowsAreColumnsToo() throws Exception {
        List<NamedCsvRecord> rows = csv(get("/api/v1/production?format=csv").body(), ',');
        assertThat(rows.get(0).getField("commodities.KOPI.kg.quantity")).isEqualTo("12.500");
        assertThat(rows.get(0).getField("commodities.KOPI.kg.valueIdr")).isEqualTo("1500000");
    }

    @Test
    void anIndonesianExcelOpensItRight() throws Exception {
        String body = get("/api/v1/production?format=csv&locale=id").body();
        assertThat(body).startsWith("\uFEFFsector;regency;period");
        List<NamedCsvRecord> rows = csv(body.substring(1), ';');
        assertThat(rows.get(0).getField("commodities.KOPI.kg.quantity")).isEqualTo("12,500");
        List<NamedCsvRecord> firms =
                csv(get("/api/v1/ikm?format=csv&locale=id").body().substring(1), ';');
        assertThat(firms.get(0).getField("nib")).isEqualTo("=\"0123456789012\"");
        assertThat(firms.get(0).getField("kbli")).isEqualTo("=\"01630\"");
    }

    @Test
    void nothingThatSomebodyTypedIsCalculated() throws Exception {
        for (String locale : List.of("id", "en")) {
            String firms =
                    get("/api/v1/ikm?format=csv&fields=name&locale=" + locale).body();
            assertThat(firms).contains("'=cmd|' /C calc'!A0");
            assertThat(get("/api/v1/programs?format=csv&locale=" + locale).body())
                    .contains("'=HYPERLINK(");
        }
    }

    @Test
    void everyFileSaysWhatItsColumnsMean() throws Exception {
        HttpResponse<String> english = get("/api/v1/regencies?format=csv&fields=units");
        assertThat(english.headers().firstValue("Link")).contains("</api/v1/datasets/headline>; rel=\"describedby\"");
        String notes = csv(get("/api/v1/cells?format=csv&fields=units").body(), ',')
                .get(0)
                .getField("metadata");
        assertThat(notes)
                .contains("ikm1.42, 2025-12-31", "units; name: IKM", "unit: business unit", "producer: Disperin NTB")
                .doesNotContain("workersMale");
        String indonesian =
                get("/api/v1/cells?format=csv&fields=units&locale=id").body();
        assertThat(indonesian).contains("nama: Jumlah IKM", "satuan: unit usaha", "produsen: Dinas Perindustrian");
    }

    /** Excel cuts off what is longer. */
    @Test
    void whatColumnsMeanFitsIntoOneCell() throws Exception {
        for (String path : List.of("province", "cells", "production", "programs", "ikm")) {
            for (char separator : new char[] {',', ';'}) {
                String body = get("/api/v1/" + path + "?format=csv" + (separator == ';' ? "&locale=id" : ""))
                        .body();
                assertThat(csv(body, separator).get(0).getField("metadata")).hasSizeBetween(500, 32_767);
            }
        }
    }

    @Test
    void aWorkbookHasTheRowsAndWhatTheyMean() throws Exception {
        Map<String, String> parts = workbook("/api/v1/ikm?format=xlsx");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("=cmd|", "0123456789012", "5202-000001")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("producer", "Disperin NTB", "workersMale");
    }

    @Test
    void aFileIsSavedUnderANameOfItsOwn() throws Exception {
        assertThat(get("/api/v1/cells?format=csv").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"ikm-cells.csv\"");
    }

    @Test
    void whoPrefersAnotherFormatGetsIt() throws Exception {
        Map<String, String> preferences = Map.of(
                "text/csv",
                "text/csv",
                "text/csv;q=0.1, application/json",
                "application/json",
                "text/csv, */*;q=0.5",
                "text/csv",
                "text/html, */*",
                "application/json",
                "text/*",
                "text/csv",
                XLSX,
                XLSX,
                "nonsense;q=x",
                "application/json");
        for (Map.Entry<String, String> preference : preferences.entrySet()) {
            HttpResponse<String> response = get("/api/v1/cells", "Accept", preference.getKey());
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .as(preference.getKey())
                    .startsWith(preference.getValue());
            assertThat(response.headers().allValues("Vary").toString()).contains("Accept,");
        }
    }

    @Test
    void aFileHasATagOfItsOwn() throws Exception {
        String tag =
                get("/api/v1/cells?format=csv").headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isNotEqualTo("\"ikm1.42\"").contains("ikm1.42");
        assertThat(get("/api/v1/cells?format=csv", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/api/v1/cells", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheFieldsThatAreAskedForCome() throws Exception {
        JsonNode row = json("/api/v1/cells?fields=regency,certificates.HALAL,last12")
                .get("rows")
                .get(0);
        assertThat(row)
                .hasToString("{\"regency\":\"5202\",\"certificates\":{\"HALAL\":2},"
                        + "\"last12\":{\"valueIdr\":0,\"rawMaterialIdr\":0}}");
        assertThat(json("/api/v1/province?fields=units")).hasToString("{\"units\":1}");
        assertThat(get("/api/v1/cells?fields=reporting.period,units&format=csv").body())
                .startsWith("reporting.period,units,metadata");
    }

    @Test
    void figuresComeInTheOrderAndPagesThatAreAskedFor() throws Exception {
        JsonNode first = json("/api/v1/cells?sort=-regency,-sector&limit=2");
        assertThat(texts(first.get("rows"), "sector", "regency")).containsExactly("PANGAN 5271", "PANGAN 5202");
        assertThat(first.get("total").asInt()).isEqualTo(3);
        JsonNode second = json("/api/v1/cells?sort=-regency,-sector&limit=2&after="
                + first.get("next").asText());
        assertThat(texts(second.get("rows"), "sector", "regency")).containsExactly("EKRAF 5202");
        JsonNode unsorted = json("/api/v1/cells?limit=1");
        assertThat(texts(
                        json("/api/v1/cells?after=" + unsorted.get("next").asText())
                                .get("rows"),
                        "sector",
                        "regency"))
                .containsExactly("PANGAN 5271", "EKRAF 5202");
    }

    @Test
    void everyPageHasTheSameColumns() throws Exception {
        String whole =
                get("/api/v1/cells?format=csv").body().lines().findFirst().orElseThrow();
        assertThat(get("/api/v1/cells?format=csv&limit=1").body().lines().findFirst())
                .contains(whole);
    }

    @Test
    void refusesWhatThereIsNot() throws Exception {
        for (String query :
                List.of("format=pdf", "locale=fr", "fields=unit", "fields=", "sort=certificates", "limit=0")) {
            assertThat(problem(400, "/api/v1/cells?" + query).get("parameter").asText())
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
        assertThat(problem(400, "/api/v1/cells?fields=unit").get("known"))
                .extracting(JsonNode::asText)
                .contains("units", "workersMale");
    }

    private static List<NamedCsvRecord> csv(String body, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(body.startsWith("\uFEFF") ? body.substring(1) : body)
                .stream()
                .toList();
    }

    private Map<String, String> workbook(String path) throws Exception {
        Path file = directory.resolve("list.xlsx");
        HttpClient.newHttpClient().send(request(path).GET().build(), BodyHandlers.ofFile(file));
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
