package id.ntb.ikm.sample;

import id.ntb.ikm.event.Legality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Invents the firms behind the published figures. */
final class SampleFirms {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 15);
    private static final int ENROLMENT_DAYS = 45;

    /** Serials of the sample begin far from those of real firms. */
    private static final int SERIAL_BASE = 900_000;

    /** Share of each regency in forty, in order of codes; roughly as people live, none left out. */
    private static final int[] REGENCY_WEIGHTS = {5, 6, 7, 4, 3, 4, 2, 2, 5, 2};

    private static final long MILLION = 1_000_000L;

    /** One firm in so many has machines worth more than a billion rupiah, which makes it medium. */
    private static final int CAPITAL_INTENSIVE = 60;

    private final Random random;
    private final List<String> regencyTickets = new ArrayList<>();
    private final Map<String, Integer> serials = new TreeMap<>();
    private final List<SampleFirm> firms = new ArrayList<>();

    private SampleFirms(List<String> regencies, Random random) {
        this.random = random;
        for (int i = 0; i < regencies.size(); i++) {
            regencyTickets.addAll(Collections.nCopies(REGENCY_WEIGHTS[i], regencies.get(i)));
        }
    }

    static List<SampleFirm> of(List<Product> products, List<String> regencies, Random random) {
        SampleFirms inventor = new SampleFirms(regencies, random);
        for (Product product : products) {
            for (int workers : Shares.scatter(product.workers(), product.units(), random)) {
                inventor.add(product.commodity(), workers);
            }
        }
        return List.copyOf(inventor.firms);
    }

    private void add(String commodity, int workers) {
        String regency = regencyTickets.get(random.nextInt(regencyTickets.size()));
        int female = random.nextInt(workers + 1);
        firms.add(new SampleFirm(
                firms.size() + 1,
                "%s-%06d".formatted(regency, SERIAL_BASE + serials.merge(regency, 1, Integer::sum)),
                regency,
                commodity,
                workers - female,
                female,
                investment(workers),
                legality(),
                FIRST_DAY.plusDays(random.nextInt(ENROLMENT_DAYS))));
    }

    private long investment(int workers) {
        long perWorker = MILLION * (2 + random.nextInt(20));
        boolean capitalIntensive = random.nextInt(CAPITAL_INTENSIVE) == 0;
        return workers * perWorker + (capitalIntensive ? 1_000 * MILLION : 0);
    }

    private Legality legality() {
        int tenth = random.nextInt(10);
        if (tenth < 6) {
            return Legality.LICENSED;
        }
        return tenth < 8 ? Legality.IN_PROCESS : Legality.NONE;
    }
}
