package id.ntb.ikm.state;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.join.ReportDoubts;
import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.Statement;

/** Rows of the store that holds firms. For one thread. */
final class FirmCodec {

    private final SlotCodec<Registration> registrations = new SlotCodec<>(Registration.class, Statement::of);
    private final SlotCodec<Certification> certifications = new SlotCodec<>(Certification.class, Statement::of);

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
}
