package id.ntb.ikm.reader;

import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileCertificate;
import id.ntb.ikm.view.ProfileContribution;
import id.ntb.ikm.view.ProfileEnrolment;
import id.ntb.ikm.view.ProfileHistory;
import id.ntb.ikm.view.ProfileProduction;
import id.ntb.ikm.view.ProfileRegistration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Profiles of registered firms for tests; what a test does not name has one fixed value. */
public final class TestFirms {

    private static final Instant RECORDED_AT = Instant.parse("2025-06-01T00:00:00Z");

    private final IkmProfile profile;
    private final ProfileRegistration registration;

    /** A food firm that is ACTIVE since 2020, makes nothing that is known, and has no licence. */
    public TestFirms(String ikmId, String name) {
        String regency = ikmId.substring(0, 4);
        registration = ProfileRegistration.newBuilder()
                .setEffectiveFrom(LocalDate.of(2020, 1, 1))
                .setStatus("ACTIVE")
                .setName(name)
                .setRegency(regency)
                .setDistrict("Praya")
                .setKbli("01630")
                .setKbliEdition(2020)
                .setSector("PANGAN")
                .setCommodities(List.of())
                .setLegality("NONE")
                .setScale("SMALL")
                .setWorkersMale(1)
                .setWorkersFemale(2)
                .setInvestmentIdr(1_000_000)
                .setEnrolments(List.of())
                .build();
        profile = TestViews.profile(ikmId);
        profile.setRegistration(registration);
        profile.setContributions(List.of(
                new ProfileContribution("STOCK", "PANGAN", regency, null, null, null, null, Map.of("units", 1L))));
        status("2020-01-01", "ACTIVE");
    }

    public TestFirms sector(String sector) {
        registration.setSector(sector);
        return this;
    }

    public TestFirms commodities(String... codes) {
        registration.setCommodities(List.of(codes));
        return this;
    }

    public TestFirms licensed(String nib) {
        registration.setLegality("LICENSED");
        registration.setNib(nib);
        return this;
    }

    public TestFirms workers(int male, int female) {
        registration.setWorkersMale(male);
        registration.setWorkersFemale(female);
        return this;
    }

    public TestFirms certified(String scheme) {
        List<ProfileCertificate> all = new ArrayList<>(profile.getCertificates());
        LocalDate from = LocalDate.of(2025, 1, 1);
        all.add(new ProfileCertificate(scheme, scheme + "-" + all.size(), "ISSUED", from, null, "BPJPH", null));
        profile.setCertificates(all);
        return this;
    }

    public TestFirms enrolled(String program, String commodity, String since) {
        registration.setEnrolments(List.of(new ProfileEnrolment(program, "3", commodity, LocalDate.parse(since))));
        return this;
    }

    /** What it has been from that day on. */
    public TestFirms status(String from, String status) {
        List<ProfileHistory> all = new ArrayList<>(profile.getHistory());
        all.add(new ProfileHistory(
                LocalDate.parse(from),
                status,
                registration.getRegency(),
                registration.getSector(),
                RECORDED_AT,
                registration.getRegency()));
        profile.setHistory(all);
        registration.setStatus(status);
        return this;
    }

    public TestFirms sold(String period, long valueIdr, String... channels) {
        profile.setLatestProduction(new ProfileProduction(period, valueIdr, 0L, RECORDED_AT, List.of(channels)));
        return this;
    }

    public IkmProfile profile() {
        return profile;
    }
}
