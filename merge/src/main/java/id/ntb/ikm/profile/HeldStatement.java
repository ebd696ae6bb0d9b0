package id.ntb.ikm.profile;

import id.ntb.ikm.fold.FirmStore;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.SlotName;
import id.ntb.ikm.join.Statement;
import id.ntb.ikm.topic.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an office has said of a firm that it was not in charge of (rule 12): kept, and counted as soon as the firm is handed
 * over to it.
 *
 * @param slot as {@link SlotName} names it
 * @param office that said it
 * @param inCharge office that speaks for the firm on the date in question
 */
public record HeldStatement(
        EventType type, String slot, String office, String inCharge, Instant recordedAt, String eventId) {

    /** All of a firm: registrations by date, then certificates by scheme, number and date, then reports by month. */
    public static List<HeldStatement> of(Firm firm, FirmStore firms) {
        return firm.holdsBack()
                ? Stream.of(registrations(firm), certificates(firm), reports(firm, firms))
                        .flatMap(held -> held)
                        .toList()
                : List.of();
    }

    private static Stream<HeldStatement> registrations(Firm firm) {
        return firm.statements().registrations().byKey().entrySet().stream()
                .filter(slot -> !firm.registers(slot.getKey()))
                .map(slot -> of(
                        EventType.REGISTRATION,
                        slot.getValue().holder(),
                        SlotName.of(slot.getValue().event()),
                        firm,
                        slot.getKey().from()));
    }

    private static Stream<HeldStatement> certificates(Firm firm) {
        return firm.statements().certificates().values().stream()
                .flatMap(slots -> slots.byKey().entrySet().stream())
                .filter(slot -> !firm.certifies(slot.getKey()))
                .map(slot -> of(
                        EventType.CERTIFICATION,
                        slot.getValue().holder(),
                        SlotName.of(slot.getValue().event()),
                        firm,
                        slot.getKey().from()));
    }

    private static Stream<HeldStatement> reports(Firm firm, FirmStore firms) {
        if (firm.reportDoubts().held() == 0) {
            return Stream.empty();
        }
        return firms.reportedMonths(firm.ikmId()).stream()
                .flatMap(month -> firms.reports(firm.ikmId(), month).stream())
                .flatMap(month -> month.byOffice().entrySet().stream()
                        .filter(report ->
                                !firm.reports(report.getKey(), month.period().atEndOfMonth()))
                        .map(Map.Entry::getValue))
                .map(report -> of(
                        EventType.PRODUCTION,
                        report.slot().holder(),
                        report.period().toString(),
                        firm,
                        report.period().atEndOfMonth()));
    }

    private static HeldStatement of(EventType type, Statement<?> statement, String slot, Firm firm, LocalDate date) {
        return new HeldStatement(
                type, slot, statement.office(), firm.inCharge(date), statement.recordedAt(), statement.eventId());
    }
}
