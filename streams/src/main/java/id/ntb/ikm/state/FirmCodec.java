package id.ntb.ikm.state;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.join.ReportDoubts;
import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.Statement;
import java.io.DataInput;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of the stores that hold firms and their reports. For one thread. */
final class FirmCodec {

    private final SlotCodec<Registration> registrations = new SlotCodec<>(Registration.class, Statement::of);
    private final SlotCodec<Certification> certifications = new SlotCodec<>(Certification.class, Statement::of);
    private final SlotCodec<Production> productions = new SlotCodec<>(Production.class, Statement::of);

    /** What is known of a firm as a whole. */
    byte[] write(ReportDoubts doubts) {
        return Binary.write(out -> {
            out.writeInt(doubts.contested());
            out.writeInt(doubts.held());
        });
    }

    ReportDoubts readDoubts(byte[] row) {
        return Binary.read(row, in -> new ReportDoubts(in.readInt(), in.readInt()));
    }

    byte[] writeRegistration(Slot<Registration> slot) {
        return Binary.write(out -> registrations.write(slot, out));
    }

    Slot<Registration> readRegistration(byte[] row) {
        return Binary.read(row, registrations::read);
    }

    byte[] writeCertification(Slot<Certification> slot) {
        return Binary.write(out -> certifications.write(slot, out));
    }

    Slot<Certification> readCertification(byte[] row) {
        return Binary.read(row, certifications::read);
    }

    /** What is asked of all reports of a firm stands before the events, to be read without decoding those. */
    byte[] write(OfficeReports month) {
        return Binary.write(out -> {
            out.writeByte(month.byOffice().size());
            for (var report : month.byOffice().entrySet()) {
                out.writeInt(Integer.parseInt(report.getKey()));
                out.writeLong(report.getValue().slot().holder().recordedAt().toEpochMilli());
            }
            for (Report report : month.byOffice().values()) {
                out.writeLong(report.firstRecordedAt().toEpochMilli());
                productions.write(report.slot(), out);
            }
        });
    }

    OfficeReports readReports(YearMonth period, byte[] row) {
        return Binary.read(row, in -> {
            SortedMap<String, Report> byOffice = new TreeMap<>();
            for (String office : readRecordedAt(in).keySet()) {
                Instant firstRecordedAt = Instant.ofEpochMilli(in.readLong());
                byOffice.put(office, new Report(period, firstRecordedAt, productions.read(in)));
            }
            return new OfficeReports(period, byOffice);
        });
    }

    /** When the events were recorded that hold the month's slots, by office. */
    SortedMap<String, Instant> recordedAt(byte[] reportsRow) {
        return Binary.read(reportsRow, FirmCodec::readRecordedAt);
    }

    private static SortedMap<String, Instant> readRecordedAt(DataInput in) throws IOException {
        SortedMap<String, Instant> recordedAt = new TreeMap<>();
        for (int left = in.readByte(); left > 0; left--) {
            recordedAt.put(String.valueOf(in.readInt()), Instant.ofEpochMilli(in.readLong()));
        }
        return recordedAt;
    }
}
