package id.ntb.ikm.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.sheet.RowDefaults;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpsGemilangSampleTest {

    private static final EventRules RULES = new EventRules(ReferenceData.load());

    private final List<SpecificRecord> events = JpsGemilangSample.events();

    private <T> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** By IKM, the registration that holds on the day to look at the sample from. */
    private Collection<Registration> registrations() {
        Map<String, Registration> latest = new HashMap<>();
        for (Registration registration : all(Registration.class)) {
            assertThat(registration.getEffectiveFrom()).isBeforeOrEqualTo(JpsGemilangSample.AS_OF);
            latest.merge(
                    registration.getIkmId(),
                    registration,
                    (a, b) -> a.getEffectiveFrom().isAfter(b.getEffectiveFrom()) ? a : b);
        }
        return latest.values();
    }

    private static List<NamedCsvRecord> published() throws IOException {
        try (InputStream in = JpsGemilangSample.class.getResourceAsStream("jps_gemilang_stage3.csv");
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    private List<Registration> makersOf(String products) {
        Map<String, String> codes = ReferenceData.load().commodities().values().stream()
                .collect(Collectors.toMap(
                        commodity -> commodity.name().replaceAll(" (kelapa|\\(.*\\))$", ""),
                        c -> c.code(),
                        (a, b) -> a));
        Set<String> wanted =
                Arrays.stream(products.split(" [+/] ")).map(codes::get).collect(Collectors.toSet());
        return registrations().stream()
                .filter(registration -> wanted.contains(enrolment(registration).getCommodity()))
                .toList();
    }

    private static Enrolment enrolment(Registration registration) {
        assertThat(registration.getEnrolments()).hasSize(1);
        return registration.getEnrolments().get(0);
    }

    private static int workers(Collection<Registration> registrations) {
        return registrations.stream()
                .mapToInt(each -> each.getWorkersMale() + each.getWorkersFemale())
                .sum();
    }

    @Test
    void reproducesEachPublishedFigure() throws IOException {
        for (NamedCsvRecord row : published()) {
            List<Registration> makers = makersOf(row.getField("produk"));
            if (!row.getField("jumlah_ikm").isEmpty()) {
                assertThat(makers).as(row.toString()).hasSize(Integer.parseInt(row.getField("jumlah_ikm")));
            }
            if (!row.getField("tenaga_kerja").isEmpty()) {
                assertThat(workers(makers))
                        .as(row.toString())
                        .isEqualTo(Integer.parseInt(row.getField("tenaga_kerja")));
            }
        }
    }

    @Test
    void enrolsAsManyFirmsAndWorkersAsPublishedAltogether() {
        assertThat(registrations()).hasSize(453).allSatisfy(registration -> {
            assertThat(registration.getStatus()).isNotEqualTo(Status.CLOSED);
            assertThat(enrolment(registration).getProgram()).isEqualTo("JPS_GEMILANG");
            assertThat(enrolment(registration).getEdition()).isEqualTo("3");
            assertThat(enrolment(registration).getSince()).isBefore(JpsGemilangSample.AS_OF);
            assertThat(registration.getWorkersMale() + registration.getWorkersFemale())
                    .isPositive();
        });
        assertThat(workers(registrations())).isEqualTo(2858);
    }

    @Test
    void breaksNoRuleAndRaisesTheDoubtsThatTheViewsShow() {
        Set<Rule> flags = new HashSet<>();
        assertThat(events).allSatisfy(event -> {
            event.put(0, "any");
            List<Finding> findings = RULES.check(event);
            assertThat(findings).noneMatch(Finding::rejects);
            findings.forEach(finding -> flags.add(finding.rule()));
        });
        assertThat(flags).containsExactlyInAnyOrder(Rule.SCALE_DIFFERS, Rule.OFFICE_DIFFERS);
        List<String> nibs = registrations().stream()
                .map(Registration::getNib)
                .filter(nib -> nib != null)
                .toList();
        assertThat(nibs).hasSize(Set.copyOf(nibs).size() + 1);
    }

    @Test
    void hasCertificatesInEveryCondition() {
        LocalDate today = JpsGemilangSample.AS_OF;
        List<Certification> certificates = all(Certification.class);

        assertThat(certificates).extracting(Certification::getAction).contains(CertificateAction.values());
        assertThat(certificates)
                .extracting(Certification::getScheme)
                .contains("HALAL", "SPPIRT", "BPOM_MD", "BPOM_TR", "MEREK", "HACCP");
        assertThat(certificates)
                .filteredOn(each -> each.getValidUntil() != null)
                .anyMatch(each -> each.getValidUntil().isBefore(today))
                .anyMatch(each -> !each.getValidUntil().isBefore(today)
                        && each.getValidUntil().isBefore(today.plusDays(90)));
    }

    @Test
    void reportsThreeMonthsMostlyOnTime() {
        List<Production> reports = all(Production.class);

        assertThat(reports).extracting(Production::getPeriod).containsOnly("2025-10", "2025-11", "2025-12");
        assertThat(reports).filteredOn(Production::getWithdrawn).hasSize(1);
        assertThat(reports.stream().filter(JpsGemilangSampleTest::isLate).count())
                .isBetween(reports.size() / 20L, reports.size() / 5L);
        assertThat(reports.stream()
                        .flatMap(report -> report.getLines().stream())
                        .map(line -> line.getChannel())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Channel.values());
    }

    private static boolean isLate(Production report) {
        LocalDate recorded = report.getRecordedAt().atZone(EventRules.WITA).toLocalDate();
        return recorded.isAfter(
                YearMonth.parse(report.getPeriod()).plusMonths(1).atDay(10));
    }

    @Test
    void handsOneFirmOverAndForgetsAnother() {
        List<Registration> byMataram = all(Registration.class).stream()
                .filter(each ->
                        each.getOffice().equals("5271") && !each.getIkmId().startsWith("5271"))
                .toList();
        List<Registration> handOvers = all(Registration.class).stream()
                .filter(each -> !each.getOffice().equals(each.getRegency()))
                .toList();
        assertThat(byMataram).hasSize(2);
        assertThat(handOvers).singleElement().satisfies(handOver -> {
            assertThat(handOver.getIkmId()).startsWith(handOver.getOffice());
            assertThat(byMataram)
                    .anyMatch(each -> each.getIkmId().equals(handOver.getIkmId())
                            && each.getEffectiveFrom().equals(handOver.getEffectiveFrom()));
        });
        assertThat(all(Production.class))
                .filteredOn(report ->
                        byMataram.stream().anyMatch(each -> each.getIkmId().equals(report.getIkmId())))
                .hasSizeGreaterThan(2)
                .allMatch(report -> report.getOffice().equals("5271"));
    }

    @Test
    void knowsNothingAfterItsDay() {
        assertThat(events)
                .extracting(event -> (Instant) event.get(3))
                .allMatch(
                        moment -> !moment.atZone(EventRules.WITA).toLocalDate().isAfter(JpsGemilangSample.AS_OF));
    }

    @Test
    void writesOneReadableFilePerOffice(@TempDir Path folder) throws IOException {
        long read = 0;
        List<JpsGemilangSample.OfficeFile> files = JpsGemilangSample.writeTo(folder.resolve("sample"));
        for (JpsGemilangSample.OfficeFile file : files) {
            Sheet sheet = new Sheet(file.file(), new RowDefaults(file.office(), Optional.empty()), RULES);
            try (Stream<SheetRow> rows = sheet.rows()) {
                read += rows.peek(row -> assertThat(row).isInstanceOf(SheetRow.Good.class))
                        .count();
            }
        }

        assertThat(files)
                .extracting(JpsGemilangSample.OfficeFile::office)
                .containsExactlyElementsOf(ReferenceData.load().regencies().keySet());
        assertThat(read).isEqualTo(events.size());
    }

    /** A literal, because "the same in this run" would not notice an order that changes from one start to the next. */
    @Test
    void writesTheSameBytesEveryTime(@TempDir Path folder) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (JpsGemilangSample.OfficeFile file : JpsGemilangSample.writeTo(folder)) {
            digest.update(Files.readAllBytes(file.file()));
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("95c9cb4e3da80ea4577228d02e211e75b0130c9ef0eeeada5b41553d2aab74ad");
    }
}
