package id.ntb.ikm.state;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.merge.CertificateId;
import id.ntb.ikm.merge.Firm;
import id.ntb.ikm.merge.Report;
import id.ntb.ikm.merge.Slots;
import id.ntb.ikm.merge.Statement;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of the stores that hold firms and their reports. For one thread. */
final class FirmCodec {

    private final SlotCodec<Registration> registrations =
            new SlotCodec<>(Registration.class, Statement::of, Registration::getEffectiveFrom);
    private final SlotCodec<Certification> certifications =
            new SlotCodec<>(Certification.class, Statement::of, Certification::getEffectiveFrom);
    private final SlotCodec<Production> productions =
            new SlotCodec<>(Production.class, Statement::of, event -> LocalDate.MIN);

    byte[] write(Firm firm) {
        return Binary.write(out -> {
            out.writeInt(firm.contestedReports());
            registrations.writeAll(firm.registrations(), out);
            writeCertificates(firm, out);
        });
    }

    private void writeCertificates(Firm firm, DataOutput out) throws IOException {
        out.writeInt(firm.certificates().size());
        for (Slots<Certification> slots : firm.certificates().values()) {
            certifications.writeAll(slots, out);
        }
    }

    Firm readFirm(String ikmId, byte[] row) {
        return Binary.read(row, in -> {
            int contestedReports = in.readInt();
            Slots<Registration> registered = registrations.readAll(in);
            return new Firm(ikmId, registered, readCertificates(in), contestedReports);
        });
    }

    private SortedMap<CertificateId, Slots<Certification>> readCertificates(DataInput in) throws IOException {
        SortedMap<CertificateId, Slots<Certification>> certificates = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Slots<Certification> slots = certifications.readAll(in);
            Certification any = slots.byDate().values().iterator().next().event();
            certificates.put(new CertificateId(any.getScheme(), any.getCertificateNumber()), slots);
        }
        return certificates;
    }

    /** What is asked of all reports of a firm stands before the event, to be read without decoding that. */
    byte[] write(Report report) {
        return Binary.write(out -> {
            out.writeLong(report.firstRecordedAt().toEpochMilli());
            out.writeLong(report.slot().holder().recordedAt().toEpochMilli());
            productions.write(report.slot(), out);
        });
    }

    Report readReport(YearMonth period, byte[] row) {
        return Binary.read(row, in -> {
            Instant firstRecordedAt = Instant.ofEpochMilli(in.readLong());
            in.readLong(); // recordedAt, which the event says too
            return new Report(period, firstRecordedAt, productions.read(in));
        });
    }

    /** When the event was recorded that holds the month. */
    Instant recordedAt(byte[] reportRow) {
        return Binary.read(reportRow, in -> {
            in.readLong(); // firstRecordedAt
            return Instant.ofEpochMilli(in.readLong());
        });
    }
}
