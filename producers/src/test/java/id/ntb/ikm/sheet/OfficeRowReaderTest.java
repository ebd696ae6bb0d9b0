package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.form.FormSettings;
import id.ntb.ikm.form.Mapping;
import id.ntb.ikm.identity.IkmIds;
import id.ntb.ikm.privacy.OwnerKey;
import id.ntb.ikm.publish.EventIds;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the firms of an office's sheet get their ids, and that no id is spent on a row that comes back. */
class OfficeRowReaderTest {

    private static final String HEADINGS =
            "ikmId;NIK;NAMA USAHA;DESA;KBLI;EDISI KBLI;INVESTASI (RP);JUMLAH TENAGA KERJA PRIA;JUMLAH TENAGA KERJA WANITA;TAHUN DATA\n";
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @TempDir
    private Path folder;

    private final List<List<String>> asked = new ArrayList<>();

    /** Gives 5202-500001 and so on, and remembers who asked. */
    private final IkmIds ids = new IkmIds() {

        @Override
        public Optional<String> find(List<String> identities) {
            return identities.contains("nama:UDLAMA/UBUNG") ? Optional.of("5202-000009") : Optional.empty();
        }

        @Override
        public Optional<String> assign(List<String> identities) {
            asked.add(identities);
            return Optional.of("5202-50000" + asked.size());
        }
    };

    private List<SheetRow> rows(IkmIds given, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEADINGS + String.join("\n", lines));
        FormSettings form =
                new FormSettings(Mapping.NONE, Optional.empty(), Optional.of(new OwnerKey(new byte[OwnerKey.LENGTH])));
        SheetSettings settings = new SheetSettings(
                new RowDefaults("5202", Optional.of(Instant.parse("2026-01-05T01:00:00Z"))),
                new EventRules(REFERENCE),
                REFERENCE,
                form,
                given);
        try (Stream<SheetRow> rows = new Sheet(file, settings).rows()) {
            return rows.toList();
        }
    }

    private static Registration registration(SheetRow row) {
        return (Registration) ((SheetRow.Good) row).events().get(0).event();
    }

    private static List<String> codes(SheetRow row) {
        return ((SheetRow.Bad) row)
                .problems().stream().map(problem -> problem.problem().code()).toList();
    }

    @Test
    void givesAnIdToAFirmThatHasNone() throws IOException {
        List<SheetRow> rows =
                rows(ids, ";;UD Sari;Ubung;10762;2020;0;1;1;2025", ";;UD Rasa;Ubung;10762;2020;0;1;1;2025");

        assertThat(rows).extracting(row -> registration(row).getIkmId()).containsExactly("5202-500001", "5202-500002");
        assertThat(rows).allSatisfy(row -> assertThat(registration(row).getEventId())
                .isEqualTo(EventIds.of(registration(row))));
    }

    @Test
    void spendsNoIdOnARowThatComesBack() throws IOException {
        List<SheetRow> rows = rows(
                ids,
                ";;UD Sari;Ubung;10762;2020;banyak;1;1;2025",
                ";;UD Rasa;Ubung;10762;2020;99000000000000000;1;1;2025",
                ";;UD Karya;Ubung;10762;2020;0;1;1;2025");

        assertThat(codes(rows.get(0))).containsExactly("NOT_NUMBER");
        assertThat(codes(rows.get(1))).containsExactly("NUMBER_TOO_LARGE");
        assertThat(registration(rows.get(2)).getIkmId()).isEqualTo("5202-500001");
        assertThat(asked).hasSize(1);
    }

    @Test
    void prefersAStatedIdAndThenOneThatIsKnown() throws IOException {
        List<SheetRow> rows =
                rows(ids, "5202-000007;;UD Lama;Ubung;10762;2020;0;1;1;2025", ";;UD Lama;Ubung;10762;2020;0;1;1;2025");

        assertThat(rows).extracting(row -> registration(row).getIkmId()).containsExactly("5202-000007", "5202-000009");
        assertThat(asked).isEmpty();
    }

    @Test
    void saysWhyAFirmHasNoId() throws IOException {
        List<SheetRow> rows =
                rows(IkmIds.NONE, ";;UD Sari;Ubung;10762;2020;0;1;1;2025", ";;UD Rasa;;10762;2020;0;1;1;2025");

        assertThat(codes(rows.get(0))).containsExactly("NO_IKM_ID");
        assertThat(codes(rows.get(1))).containsExactly("NO_IDENTITY");
    }

    @Test
    void refusesAFirmThatTheSheetHasTwice() throws IOException {
        List<SheetRow> rows = rows(
                ids,
                "5202-000007;;UD Sari;Ubung;10762;2020;0;1;1;2025",
                "5202-000007;;UD Sari;Ubung;10762;2020;0;2;2;2025",
                "5202-000007;;UD Sari;Ubung;10762;2020;0;2;2;2024");

        assertThat(codes(rows.get(1))).containsExactly("FIRM_REPEATED");
        assertThat(((SheetRow.Bad) rows.get(1)).problems().get(0).text()).contains("baris 2 berkas ini");
        assertThat(rows.get(2)).isInstanceOf(SheetRow.Good.class);
    }

    @Test
    void givesARowBackWithATokenInPlaceOfTheNik() throws IOException {
        SheetRow row = rows(ids, ";5202014505850001;UD Sari;Ubung;10762;2020;banyak;1;1;2025")
                .get(0);

        assertThat(((SheetRow.Bad) row).cells().get(1).text()).startsWith("NIK:hmac:");
        assertThat(row.toString()).doesNotContain("5202014505850001");
    }

    @Test
    void handsOnTheVerdict() throws IOException {
        JudgedEvent event = ((SheetRow.Good) rows(ids, "5202-000007;;UD Sari;Ubung;1076;2020;0;1;1;2025")
                        .get(0))
                .events()
                .get(0);

        assertThat(event.isAccepted()).isTrue();
        assertThat(event.office()).isEqualTo("5202");
        assertThat(event.findings())
                .extracting(finding -> finding.rule().name())
                .containsExactly("KBLI_LENGTH");
    }
}
