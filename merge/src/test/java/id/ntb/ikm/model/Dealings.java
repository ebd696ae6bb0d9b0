package id.ntb.ikm.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;

/** What the offices have to do with each other about one firm: a census of what random histories reach of rule 12. */
final class Dealings {

    private static final Map<String, Predicate<Dealings>> KINDS = kinds();

    private final Collection<SpecificRecordBase> events;
    private final ModelStatements statements;
    private final List<Registration> countingRegistrations;
    private final LocalDate today;

    private Dealings(Collection<SpecificRecordBase> events, LocalDate today) {
        this.events = events;
        this.statements = new ModelStatements(events);
        this.countingRegistrations = counting(Registration.class).toList();
        this.today = today;
    }

    /** How many firms of the histories show each kind of dealing. */
    static Map<String, Long> of(List<History> histories) {
        List<Dealings> firms = histories.stream().flatMap(Dealings::of).toList();
        Map<String, Long> found = new TreeMap<>();
        KINDS.forEach(
                (kind, shows) -> found.put(kind, firms.stream().filter(shows).count()));
        return found;
    }

    private static Stream<Dealings> of(History history) {
        return history.events().stream().collect(groupingBy(Events::ikmId)).values().stream()
                .map(ofOne -> new Dealings(ofOne, history.today()));
    }

    private static Map<String, Predicate<Dealings>> kinds() {
        Map<String, Predicate<Dealings>> kinds = new TreeMap<>();
        kinds.put("three offices speak", firm -> firm.speakers().size() >= 3);
        kinds.put("handed over", firm -> firm.handOvers().findAny().isPresent());
        kinds.put("handed over in the future", firm -> firm.handOvers()
                .anyMatch(event -> event.getEffectiveFrom().isAfter(firm.today)));
        kinds.put("receiving office registers it", Dealings::receiverRegisters);
        kinds.put("hand-over forgotten", Dealings::handOverForgotten);
        kinds.put("stranger speaks", firm -> !firm.strangers().isEmpty());
        kinds.put("stranger closes it for good", Dealings::strangerCloses);
        kinds.put("only strangers register it", Dealings::onlyStrangersRegister);
        kinds.put(
                "certificate held",
                firm -> firm.held(Certification.class).findAny().isPresent());
        kinds.put("report held", firm -> firm.held(Production.class).findAny().isPresent());
        kinds.put("held slot contested", firm -> firm.hasContested(false));
        kinds.put("counting slot contested", firm -> firm.hasContested(true));
        kinds.put("chain over two offices", firm -> firm.longestChain() >= 2);
        kinds.put("chain over three offices", firm -> firm.longestChain() >= 3);
        kinds.put("office in charge again", Dealings::returns);
        kinds.put(
                "province registers it", firm -> firm.provinceHolds().findAny().isPresent());
        kinds.put("province outranks an office", Dealings::provinceOutranks);
        kinds.put("province and office report a month", Dealings::provinceReportsToo);
        kinds.put("two offices about one certificate", Dealings::twoAboutOneCertificate);
        kinds.put("certificate counts by a later charge", Dealings::countsByLaterCharge);
        return kinds;
    }

    private <E extends SpecificRecordBase> Stream<E> counting(Class<E> type) {
        return holders(type).filter(statements::counts);
    }

    private <E extends SpecificRecordBase> Stream<E> held(Class<E> type) {
        return holders(type).filter(holder -> !statements.counts(holder));
    }

    private <E extends SpecificRecordBase> Stream<E> holders(Class<E> type) {
        return statements.holders().filter(type::isInstance).map(type::cast);
    }

    private static boolean isProvinces(SpecificRecordBase event) {
        return Events.office(event).equals(ModelCharge.PROVINCE);
    }

    private Set<String> speakers() {
        return events.stream().map(Events::office).collect(toSet());
    }

    private Set<String> strangers() {
        Set<String> strangers = speakers();
        strangers.removeAll(statements.charge().everInCharge());
        strangers.remove(ModelCharge.PROVINCE);
        return strangers;
    }

    private Stream<Registration> handOvers() {
        return countingRegistrations.stream()
                .filter(event -> !isProvinces(event))
                .filter(event -> !event.getRegency().equals(event.getOffice()));
    }

    private boolean receiverRegisters() {
        return countingRegistrations.stream()
                .anyMatch(event -> !isProvinces(event) && !event.getIkmId().startsWith(event.getOffice()));
    }

    private boolean handOverForgotten() {
        return held(Registration.class)
                .filter(event -> event.getRegency().equals(event.getOffice()))
                .anyMatch(event -> strangers().contains(event.getOffice()));
    }

    private boolean strangerCloses() {
        return held(Registration.class)
                .anyMatch(event -> event.getClosedBecause() == ClosedBecause.ERROR
                        || event.getClosedBecause() == ClosedBecause.DUPLICATE);
    }

    private boolean onlyStrangersRegister() {
        return countingRegistrations.isEmpty()
                && held(Registration.class).findAny().isPresent();
    }

    private boolean hasContested(boolean counts) {
        return events.stream().collect(groupingBy(ModelSlots::slotOf)).values().stream()
                .filter(ModelWinner::isContested)
                .anyMatch(slot -> statements.counts(ModelWinner.of(slot)) == counts);
    }

    private long longestChain() {
        return mostOffices(countingRegistrations.stream(), Registration::getEffectiveFrom);
    }

    /** The most regency offices that count together for one key. */
    private static <E extends SpecificRecordBase> long mostOffices(Stream<E> events, Function<E, Object> key) {
        return events.filter(event -> !isProvinces(event)).collect(groupingBy(key)).values().stream()
                .mapToLong(together ->
                        together.stream().map(Events::office).distinct().count())
                .max()
                .orElse(0);
    }

    private boolean returns() {
        List<String> inTurn = Stream.concat(
                        Stream.of(Events.ikmId(events.iterator().next()).substring(0, 4)),
                        statements.registrations().values().stream().map(Registration::getRegency))
                .toList();
        return inTurn.stream()
                .anyMatch(office -> inTurn.subList(inTurn.indexOf(office), inTurn.lastIndexOf(office)).stream()
                        .anyMatch(between -> !between.equals(office)));
    }

    private Stream<Registration> provinceHolds() {
        return statements.registrations().values().stream().filter(Dealings::isProvinces);
    }

    private boolean provinceOutranks() {
        return provinceHolds().anyMatch(provinces -> countingRegistrations.stream()
                .filter(event -> event.getEffectiveFrom().equals(provinces.getEffectiveFrom()))
                .anyMatch(event -> !isProvinces(event)));
    }

    private boolean provinceReportsToo() {
        return counting(Production.class).collect(groupingBy(Production::getPeriod)).values().stream()
                .anyMatch(month -> month.size() > 1);
    }

    private boolean twoAboutOneCertificate() {
        return mostOffices(
                        counting(Certification.class),
                        event -> List.of(event.getScheme(), event.getCertificateNumber(), event.getEffectiveFrom()))
                > 1;
    }

    private boolean countsByLaterCharge() {
        return counting(Certification.class)
                .filter(event -> !isProvinces(event))
                .anyMatch(event -> !event.getOffice().equals(statements.charge().officeOn(event.getEffectiveFrom())));
    }
}
