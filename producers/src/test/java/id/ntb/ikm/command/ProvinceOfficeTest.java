package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The province's own office speaks for firms of every regency, and registers nobody new. */
class ProvinceOfficeTest {

    private static final String HEADINGS =
            "ikmId;NAMA USAHA;KABUPATEN;DESA;KBLI;EDISI KBLI;TAHUN DATA;INVESTASI (RP. 000);TK L;TK PEREMPUAN\n";
    private static final String REST = ";10762;2020;2025;25000;1;2\n";

    private static final String PROFILE = """
            {"ikmId":"5201-000007","registration":{"effectiveFrom":"2025-01-01","status":"ACTIVE","closedBecause":null,\
            "successorId":null,"name":"UD Pindah","regency":"5201","district":"Gerung","village":null,"kbli":"10762",\
            "kbliEdition":2020,"commodities":[],"legality":"NONE","nib":null,"workersMale":1,"workersFemale":2,\
            "investmentIdr":5,"establishedYear":null,"enrolments":[]}}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--office=52", "--outbox=" + folder.resolve("outbox")));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private int check(String rows, String... more) throws IOException {
        List<String> all = new ArrayList<>(List.of(more));
        all.add(Files.writeString(folder.resolve("provinsi.csv"), HEADINGS + rows)
                .toString());
        all.add("--recorded-at=2026-01-05T09:00:00+08:00");
        return run(new CheckCommand(), all.toArray(String[]::new));
    }

    @Test
    void statesFirmsOfAnyRegencyAndNothingOfItIsHeld() throws IOException {
        String rows = "5202-000001;UD Satu;Lobar;Gerung" + REST + "5272-000002;UD Dua;Kota Mataram;" + REST;
        assertThat(check(rows)).as("%s%s", out, err).isZero();
        assertThat(out.toString()).contains("registration 2", "rejected: 0").doesNotContain("will be held");
    }

    @Test
    void refusesARowWithoutRegencyOrId() throws IOException {
        assertThat(check("5202-000001;UD Satu;;" + REST + ";UD Dua;Kota Mataram;Pagesangan" + REST))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("provinsi.csv:2 KABUPATEN \"\": belum diisi")
                .contains("provinsi.csv:3 ikmId \"\": provinsi tidak mendaftarkan IKM baru")
                .doesNotContain("--assign-ids");
    }

    @Test
    void givesNoIds() throws IOException {
        String book = "--id-book=" + folder.resolve("buku.txt");
        assertThat(check(";UD Dua;Kota Mataram;Pagesangan" + REST, book, "--assign-ids"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--assign-ids", "registers nobody new");
    }

    @Test
    void handsAnyFirmOverByWhatTheViewsTell() throws IOException {
        HttpServer views = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        views.createContext("/api/v1/ikm/5201-000007", exchange -> {
            byte[] body = PROFILE.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        views.start();
        try {
            assertThat(handOver(views, "5202")).as("%s", err).isZero();
            assertThat(out.toString()).contains("handed over by 52 to 5202").doesNotContain("is to register");
            assertThat(handOver(views, "5201")).isEqualTo(2);
            assertThat(err.toString()).contains("5201-000007 sudah di kantor 5201 sejak 2025-01-01");
        } finally {
            views.stop(0);
        }
    }

    private int handOver(HttpServer views, String to) {
        return run(
                new HandoverCommand(),
                "5201-000007",
                "--to=" + to,
                "--from=2026-02-01",
                "--dry-run",
                "--views=http://127.0.0.1:" + views.getAddress().getPort());
    }
}
