package id.ntb.ikm.sample;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sheet.EventJson;
import id.ntb.ikm.topic.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/**
 * The ten offices' events behind what was published of JPS Gemilang stage 3, the same every time. What is published and
 * what is invented is said in {@link #NOTE} and in README.md beside the CSV.
 */
public final class JpsGemilangSample {

    /** The day to look at the sample from: Kafka's clocks do not matter, the views' {@code today} does. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);

    public static final String PROGRAM = "JPS_GEMILANG";
    public static final String EDITION = "3";

    /** To be shown wherever the sample's figures are. */
    public static final String NOTE = """
            Data contoh: jumlah IKM dan tenaga kerja JPS Gemilang tahap 3 per produk sesuai yang diterbitkan Disperin NTB
            (disperin.ntbprov.go.id/?p=1431). Nama, lokasi, tanggal, izin, sertifikat dan produksi adalah karangan.
            Sample data: IKM and workers of JPS Gemilang stage 3 by product are as published by Disperin NTB
            (disperin.ntbprov.go.id/?p=1431). Names, places, dates, licences, certificates and production are invented.
            """;

    /** One seed per kind of event, so that a change to one kind leaves the others as they were. */
    private static final long SEED = 52_2025L;

    private JpsGemilangSample() {}

    /** One office's file of events. */
    public record OfficeFile(String office, Path file) {}

    /**
     * Writes one NDJSON file per office into the folder, which is created if need be.
     *
     * @return the files in order of office codes, ready for {@code ikm publish FILE --office CODE}
     */
    public static List<OfficeFile> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<OfficeFile> files = new ArrayList<>();
        for (Map.Entry<String, List<String>> office : lines().entrySet()) {
            Path file = folder.resolve("jps-gemilang-" + office.getKey() + ".ndjson");
            Files.writeString(file, String.join("\n", office.getValue()) + "\n", StandardCharsets.UTF_8);
            files.add(new OfficeFile(office.getKey(), file));
        }
        return List.copyOf(files);
    }

    private static Map<String, List<String>> lines() {
        Map<String, List<String>> lines = new TreeMap<>();
        for (SpecificRecord event : events()) {
            lines.computeIfAbsent(Event.of(event).office(), code -> new ArrayList<>())
                    .add(EventJson.line(event));
        }
        return lines;
    }

    /** All registrations, then all certifications, then all reports. */
    static List<SpecificRecord> events() {
        ReferenceData reference = ReferenceData.load();
        List<String> regencies = List.copyOf(reference.regencies().keySet());
        List<SampleFirm> firms = SampleFirms.of(PublishedFigures.read(), regencies, new Random(SEED));
        SampleRegistrations registrations = new SampleRegistrations(reference, new Random(SEED + 1));
        SampleCertificates certificates = new SampleCertificates(reference, new Random(SEED + 2));
        SampleReports reports = new SampleReports(new Random(SEED + 3));
        List<SpecificRecord> events = new ArrayList<>();
        firms.forEach(firm -> events.addAll(registrations.of(firm)));
        firms.forEach(firm -> events.addAll(certificates.of(firm)));
        firms.forEach(firm -> events.addAll(reports.of(firm)));
        return events;
    }
}
