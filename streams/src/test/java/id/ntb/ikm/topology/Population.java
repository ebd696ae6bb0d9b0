package id.ntb.ikm.topology;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/** Firms as they come: some move, sleep or close, some are certified or enrolled, some report, some twice. */
public final class Population {

    private static final List<String> OFFICES = List.of("5201", "5202", "5271");
    private static final List<String> COMMODITIES = List.of("TEH_KELOR", "TENUN_IKAT", "KOPI");
    private static final int MONTHS = 18;

    private final Random random;
    private final List<SpecificRecord> events = new ArrayList<>();

    /** Of the firm that is being made. */
    private final NavigableMap<LocalDate, String> inCharge = new TreeMap<>();

    private Population(long seed) {
        this.random = new Random(seed);
    }

    public static List<SpecificRecord> events(long seed, int firms) {
        Population population = new Population(seed);
        for (int serial = 1; serial <= firms; serial++) {
            population.firm(String.format("5202-%06d", serial));
        }
        return population.events;
    }

    private void firm(String ikmId) {
        inCharge.clear();
        LocalDate from = Sample.TODAY.minusDays(random.nextInt(500));
        while (random.nextInt(3) > 0) {
            events.add(registration(ikmId, from));
            from = from.plusDays(1 + random.nextInt(200));
        }
        if (random.nextBoolean()) {
            events.add(certificate(ikmId));
        }
        for (int month = random.nextInt(MONTHS); month > 0; month -= 1 + random.nextInt(3)) {
            YearMonth period = YearMonth.from(Sample.TODAY).minusMonths(month);
            events.add(report(ikmId, period));
            if (random.nextInt(4) == 0) {
                events.add(correction(ikmId, period));
            }
        }
    }

    private Registration registration(String ikmId, LocalDate from) {
        String office = speaker(from);
        Registration event = Sample.registration(ikmId, office);
        event.setRegency(any(OFFICES));
        if (office.equals(inCharge(from))) {
            inCharge.put(from, event.getRegency());
        }
        event.setEventId(ikmId + "-" + from);
        event.setEffectiveFrom(from);
        event.setCommodities(List.of(any(COMMODITIES)));
        event.setLegality(random.nextBoolean() ? Legality.NONE : Legality.LICENSED);
        event.setNib(String.format("%013d", random.nextInt(60)));
        event.setOwnerHash(
                ikmId.endsWith("0") ? null : ikmId.substring(ikmId.length() - 1).repeat(64));
        event.setWorkersFemale(random.nextInt(30));
        event.setKbli(random.nextInt(4) == 0 ? "1076" : "10762");
        if (random.nextBoolean()) {
            event.setEnrolments(List.of(
                    new Enrolment("JPS_GEMILANG", "3", "TEH_KELOR", from),
                    new Enrolment("KOIN_4_0", "2025", null, Sample.TODAY.minusDays(random.nextInt(60) - 30L))));
        }
        close(event);
        return event;
    }

    private void close(Registration event) {
        int fate = random.nextInt(8);
        if (fate == 0) {
            event.setStatus(Status.DORMANT);
        } else if (fate < 5) {
            event.setStatus(Status.CLOSED);
            event.setClosedBecause(any(List.of(ClosedBecause.values())));
        }
    }

    private Certification certificate(String ikmId) {
        Certification event = Sample.halal(ikmId, speaker(Sample.TODAY));
        event.setScheme(any(List.of("HALAL", "SPPIRT")));
        event.setValidUntil(Sample.TODAY.plusDays(random.nextInt(400) - 100L));
        return event;
    }

    private Production report(String ikmId, YearMonth period) {
        Production event =
                Sample.production(ikmId, speaker(period.atEndOfMonth()), period.toString(), random.nextInt(5_000_000));
        event.setWithdrawn(random.nextInt(6) == 0);
        if (event.getWithdrawn()) {
            event.setLines(List.of());
        }
        event.getLines().forEach(line -> {
            line.setCommodity(any(COMMODITIES));
            line.setChannel(any(List.of(Channel.values())));
            line.setQuantity(BigDecimal.valueOf(random.nextInt(100_000), 3));
        });
        return event;
    }

    /** Recorded an hour before or after what it corrects, maybe by another office. */
    private Production correction(String ikmId, YearMonth period) {
        Production event = report(ikmId, period);
        event.setRecordedAt(Sample.RECORDED.plusSeconds(random.nextBoolean() ? 3600 : -3600));
        return event;
    }

    /** Mostly the office that is in charge of the firm; what others say is held. */
    private String speaker(LocalDate date) {
        return random.nextInt(4) == 0 ? any(OFFICES) : inCharge(date);
    }

    private String inCharge(LocalDate date) {
        Map.Entry<LocalDate, String> since = inCharge.floorEntry(date);
        return since == null ? "5202" : since.getValue();
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
