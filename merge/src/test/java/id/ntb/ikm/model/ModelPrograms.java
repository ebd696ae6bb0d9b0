package id.ntb.ikm.model;

import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.view.ProgramView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Participation in programmes at a point, counted over again from all units there. */
final class ModelPrograms {

    private final LocalDate today;

    ModelPrograms(LocalDate today) {
        this.today = today;
    }

    /** One row for each kind of enrolment that one of the units has begun; the key says which kind. */
    Stream<ProgramView> rows(ModelCell point, List<ModelFirm> units) {
        return units.stream()
                .flatMap(unit -> begun(unit.registrationToday()))
                .map(ModelPrograms::withoutDate)
                .distinct()
                .map(kind -> row(point, kind, units));
    }

    private ProgramView row(ModelCell point, Enrolment kind, List<ModelFirm> units) {
        List<Registration> enrolled = units.stream()
                .map(ModelFirm::registrationToday)
                .filter(now -> begun(now).anyMatch(e -> withoutDate(e).equals(kind)))
                .toList();
        return ProgramView.newBuilder()
                .setSector(point.sector())
                .setRegency(point.regency())
                .setProgram(kind.getProgram())
                .setEdition(kind.getEdition())
                .setCommodity(kind.getCommodity())
                .setUnits(enrolled.size())
                .setWorkers(enrolled.stream().mapToLong(ModelFlags::workersOf).sum())
                .setVersion(0)
                .build();
    }

    private Stream<Enrolment> begun(Registration registration) {
        return registration.getEnrolments().stream()
                .filter(enrolment -> !enrolment.getSince().isAfter(today));
    }

    private static Enrolment withoutDate(Enrolment enrolment) {
        return new Enrolment(enrolment.getProgram(), enrolment.getEdition(), enrolment.getCommodity(), LocalDate.EPOCH);
    }
}
