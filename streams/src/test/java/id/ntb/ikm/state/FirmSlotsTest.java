package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.join.CertificateId;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeSlots;
import id.ntb.ikm.join.ReportDoubts;
import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.SlotKey;
import id.ntb.ikm.join.Statement;
import id.ntb.ikm.join.Statements;
import id.ntb.ikm.topic.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class FirmSlotsTest {

    private static final String IKM = "5202-000001";

    private final KeyValueStore<Bytes, byte[]> store = FoldState.heap();

    @Test
    void aFirmIsReadAsItWasWritten() {
        Firm firm = firm(IKM, new ReportDoubts(2, 3), "2025-01-01", "2025-06-01");
        rows().put(firm);
        rows().put(firm("5202-000002", ReportDoubts.NONE, "2024-01-01"));
        assertThat(rows().firm(IKM)).isEqualTo(firm);
        assertThat(rows().ikmIds()).containsExactly(IKM, "5202-000002");
        assertThat(rows().firm("5202-000003")).isEqualTo(Firm.unknown("5202-000003"));
    }

    /** One ikmId filled down a column of a sheet must not make a record that no topic takes. */
    @Test
    void noRowGrowsWithWhatIsSaidOfAFirm() {
        String[] dates = new String[1_000];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = LocalDate.of(2000, 1, 1).plusDays(i).toString();
        }
        rows().put(firm(IKM, ReportDoubts.NONE, dates));
        List<KeyValue<Bytes, byte[]>> all = new ArrayList<>();
        store.all().forEachRemaining(all::add);
        assertThat(all).hasSize(1 + 2 * dates.length).allSatisfy(row -> assertThat(row.value.length)
                .isLessThan(300));
    }

    @Test
    void onlyWhatChangedIsWrittenAgain() {
        FirmRows rows = rows();
        rows.put(firm(IKM, ReportDoubts.NONE, "2025-01-01", "2025-06-01"));
        List<KeyValue<Bytes, byte[]>> before = new ArrayList<>();
        store.all().forEachRemaining(before::add);
        Firm known = rows.firm(IKM);
        Statements more = new Statements(
                known.statements().registrations().with(key("2025-09-01"), registered("2025-09-01")),
                known.statements().certificates());
        rows.put(new Firm(IKM, more, ReportDoubts.NONE));
        List<KeyValue<Bytes, byte[]>> after = new ArrayList<>();
        store.all().forEachRemaining(after::add);
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.stream().filter(row -> before.stream().noneMatch(old -> old.value == row.value)))
                .hasSize(1);
    }

    /** As after a start, with nothing in memory. */
    private FirmRows rows() {
        return new FirmRows(StoreSection.FIRMS.in(store), new ReportStore(StoreSection.REPORTS.in(store), 1));
    }

    private static Firm firm(String ikmId, ReportDoubts doubts, String... dates) {
        OfficeSlots<Registration> registrations = OfficeSlots.none();
        OfficeSlots<Certification> certificates = OfficeSlots.none();
        for (String date : dates) {
            registrations = registrations.with(key(date), registered(date));
            certificates = certificates.with(key(date), certified(date));
        }
        return new Firm(
                ikmId,
                new Statements(registrations, new TreeMap<>(Map.of(new CertificateId("HALAL", "H-1"), certificates))),
                doubts);
    }

    private static SlotKey key(String date) {
        return new SlotKey(LocalDate.parse(date), "5202");
    }

    private static Slot<Registration> registered(String date) {
        Registration event = Registration.newBuilder()
                .setEventId("r-" + date)
                .setIkmId(IKM)
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-06-01T02:00:00Z"))
                .setEffectiveFrom(LocalDate.parse(date))
                .setStatus(Status.ACTIVE)
                .setName("UD Contoh")
                .setRegency("5202")
                .setKbli("10762")
                .setKbliEdition(2020)
                .setLegality(Legality.NONE)
                .setWorkersMale(1)
                .setWorkersFemale(2)
                .setInvestmentIdr(3)
                .build();
        return new Slot<>(Statement.of(event, new Source(3, 17)), true);
    }

    private static Slot<Certification> certified(String date) {
        Certification event = Certification.newBuilder()
                .setEventId("c-" + date)
                .setIkmId(IKM)
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-06-01T02:00:00Z"))
                .setScheme("HALAL")
                .setCertificateNumber("H-1")
                .setAction(CertificateAction.ISSUED)
                .setEffectiveFrom(LocalDate.parse(date))
                .build();
        return new Slot<>(Statement.of(event, new Source(3, 18)), false);
    }
}
