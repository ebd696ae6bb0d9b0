package id.ntb.ikm.model;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Scale;
import id.ntb.ikm.event.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Draws events about one IKM from few days, moments, offices and ids, so that they meet in the same slots. Two of three
 * keep to the firm's course from office to office; of the rest any of three offices or the province says anything.
 */
final class FirmDraw {

    static final List<String> REGENCIES =
            List.of("5201", "5202", "5203", "5204", "5205", "5206", "5207", "5208", "5271", "5272");
    private static final List<String> COMMODITIES = List.of(
            "TEH_KELOR", "GARAM_KONSUMSI", "TENUN_IKAT", "MINYAK_CENGKEH", "SABUN_CUCI_PIRING", "MOTOR_LISTRIK");

    private final Draw draw;
    private final List<LocalDate> todays;
    private final String ikmId;
    private final List<String> offices;
    private final List<String> speakers;
    private final List<LocalDate> days;
    private final Course course;
    private final List<Instant> moments;
    private final boolean registers;

    FirmDraw(Draw draw, int serial, List<LocalDate> todays) {
        this.draw = draw;
        this.todays = todays;
        this.offices = draw.listOf(3, () -> draw.of(REGENCIES));
        String first = offices.get(0);
        this.speakers = List.of(first, first, offices.get(1), offices.get(2), ModelCharge.PROVINCE);
        this.ikmId = String.format("%s-%06d", first, serial);
        this.days = draw.listOf(5, () -> draw.oneIn(3) ? draw.near(draw.of(todays)) : draw.day());
        this.course = new Course(draw, offices, days);
        this.moments = draw.listOf(5, draw::moment);
        this.registers = !draw.oneIn(8);
    }

    /** One event, all hand-overs of one day, or what two offices say of one certificate or month. */
    List<SpecificRecordBase> events() {
        return switch (draw.below(8)) {
            case 0, 1, 2 -> registers ? registrations() : productions();
            case 3, 4, 5 -> certifications();
            default -> productions();
        };
    }

    private String eventId() {
        return draw.of("a", "b", "c", "d", "e", "f");
    }

    private String speakerOn(LocalDate date) {
        return draw.oneIn(3) ? draw.of(speakers) : course.officeOn(date);
    }

    private List<SpecificRecordBase> registrations() {
        LocalDate from = draw.of(days);
        List<SpecificRecordBase> said = new ArrayList<>();
        if (draw.oneIn(3)) {
            said.add(registration(from, draw.of(speakers), draw.of(offices)));
        } else {
            List<String> chain = course.chainOn(from);
            for (int i = 0; i < chain.size(); i++) {
                said.add(registration(from, chain.get(i), chain.get(Math.min(i + 1, chain.size() - 1))));
            }
        }
        return said;
    }

    private Registration registration(LocalDate from, String office, String regency) {
        Status status = draw.of(Status.ACTIVE, Status.ACTIVE, Status.ACTIVE, Status.DORMANT, Status.CLOSED);
        return Registration.newBuilder()
                .setEventId(eventId())
                .setIkmId(ikmId)
                .setOffice(office)
                .setRecordedAt(draw.of(moments))
                .setEffectiveFrom(from)
                .setStatus(status)
                .setClosedBecause(status == Status.CLOSED ? draw.maybe(() -> draw.of(ClosedBecause.values())) : null)
                .setName("UD Maju")
                .setRegency(regency)
                .setKbli(
                        draw.of("10772", "10774", "10762", "13122", "23932", "08930", "45201", "108", "10999", "25931"))
                .setKbliEdition(draw.of(2015, 2020, 2025))
                .setSector(draw.oneIn(6) ? draw.of("PERMESINAN", "HASIL_TAMBANG") : null)
                .setCommodities(draw.listOf(draw.oneIn(2) ? 0 : draw.below(3), () -> draw.of(COMMODITIES)))
                .setLegality(draw.of(Legality.values()))
                .setNib(draw.of(
                        null, "1234567890123", "000000" + ikmId.replace("-", "").substring(3)))
                .setOwnerHash(draw.of(null, "5a".repeat(32), "0".repeat(54) + ikmId.replace("-", "")))
                .setWorkersMale(draw.of(0, 3, 10, Integer.MAX_VALUE))
                .setWorkersFemale(draw.of(0, 9, 10, 17, Integer.MAX_VALUE))
                .setInvestmentIdr(draw.of(
                        0L, 999_999_999L, 1_000_000_000L, 15_000_000_000L, 15_000_000_001L, 10_000_000_000_000L))
                .setStatedScale(draw.maybe(() -> draw.of(Scale.values())))
                .setEnrolments(draw.listOf(draw.below(4), this::enrolment))
                .build();
    }

    private Enrolment enrolment() {
        LocalDate since = draw.oneIn(2) ? draw.near(draw.of(todays)) : draw.day();
        String commodity = draw.maybe(() -> draw.of(COMMODITIES));
        return new Enrolment(draw.of("JPS_GEMILANG", "FORUM_IKM"), draw.of("", "3"), commodity, since);
    }

    private List<SpecificRecordBase> certifications() {
        LocalDate from = draw.of(days);
        Certification first = certification(from, speakerOn(from));
        if (draw.oneIn(2)) {
            return List.of(first);
        }
        Certification second = certification(from, course.officeOn(LocalDate.MAX));
        second.setScheme(first.getScheme());
        second.setCertificateNumber(first.getCertificateNumber());
        return List.of(first, second);
    }

    private Certification certification(LocalDate from, String office) {
        LocalDate until =
                draw.oneIn(2) ? draw.near(draw.of(todays)) : draw.day().plusMonths(6);
        return Certification.newBuilder()
                .setEventId(eventId())
                .setIkmId(ikmId)
                .setOffice(office)
                .setRecordedAt(draw.of(moments))
                .setScheme(draw.of("HALAL", "SPPIRT", "SPPIRT", "MEREK"))
                .setCertificateNumber(draw.of("ID52110000000001", "2065202010001-30"))
                .setAction(draw.oneIn(2) ? CertificateAction.ISSUED : draw.of(CertificateAction.values()))
                .setEffectiveFrom(from)
                .setValidUntil(draw.oneIn(4) ? null : until)
                .build();
    }

    private List<SpecificRecordBase> productions() {
        Instant recordedAt = draw.of(moments);
        YearMonth period = Draw.monthOf(recordedAt).minusMonths(draw.below(4));
        Production first = production(period, recordedAt, speakerOn(period.atEndOfMonth()));
        return draw.oneIn(6) ? List.of(first, production(period, recordedAt, ModelCharge.PROVINCE)) : List.of(first);
    }

    private Production production(YearMonth period, Instant recordedAt, String office) {
        return Production.newBuilder()
                .setEventId(eventId())
                .setIkmId(ikmId)
                .setOffice(office)
                .setRecordedAt(recordedAt)
                .setPeriod(period.toString())
                .setLines(draw.listOf(draw.below(4), this::line))
                .setWithdrawn(draw.oneIn(5))
                .build();
    }

    private ProductionLine line() {
        return ProductionLine.newBuilder()
                .setCommodity(draw.of(COMMODITIES))
                .setQuantity(draw.of(new BigDecimal("0.000"), new BigDecimal("0.001"), new BigDecimal("12.500")))
                .setUnit(draw.of("KG", "PCS"))
                .setValueIdr(draw.of(0L, 1L, 250_000L, 7_500_000L))
                .setRawMaterialIdr(draw.of(0L, 100_000L))
                .setChannel(draw.of(Channel.values()))
                .build();
    }
}
