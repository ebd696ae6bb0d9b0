package id.ntb.ikm.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a file of one office's events: registrations, certificates and corrected production reports, the same every time. */
final class History {

    private final Random random = new Random(5202);

    /** Writes a year of so many firms, and returns the number of events. */
    static int write(Path file, int firms) throws IOException {
        History history = new History();
        int events = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int month = 1; month <= 12; month++) {
                for (int firm = 1; firm <= firms; firm++) {
                    events += history.write(out, firm, month);
                }
            }
        }
        return events;
    }

    private int write(BufferedWriter out, int firm, int month) throws IOException {
        String ikmId = "5202-%06d".formatted(firm);
        if (month == 1 + firm % 12) {
            out.write(registration(ikmId));
            out.newLine();
        }
        out.write(production(ikmId, month));
        out.newLine();
        if (random.nextInt(4) == 0) {
            out.write(production(ikmId, month));
            out.newLine();
            return month == 1 + firm % 12 ? 3 : 2;
        }
        return month == 1 + firm % 12 ? 2 : 1;
    }

    private String registration(String ikmId) {
        return """
                {"type":"registration","ikmId":"%s","recordedAt":"2025-12-01T08:00:00+08:00","effectiveFrom":"2025-01-01",\
                "status":"ACTIVE","name":"UD %s","regency":"5202","kbli":"10799","kbliEdition":2020,"commodities":["KOPI"],\
                "legality":"NONE","workersMale":%d,"workersFemale":%d,"investmentIdr":%d}""".formatted(ikmId, ikmId, random.nextInt(9), random.nextInt(9), random.nextInt(90_000_000));
    }

    private String production(String ikmId, int month) {
        return """
                {"type":"production","ikmId":"%s","recordedAt":"2026-01-%02dT08:00:00+08:00","period":"2025-%02d",\
                "lines":[{"commodity":"KOPI","quantity":"%d.250","unit":"KG","valueIdr":%d,"rawMaterialIdr":%d,"channel":"LOCAL"}]}""".formatted(
                        ikmId,
                        1 + random.nextInt(14),
                        month,
                        random.nextInt(500),
                        random.nextInt(9_000_000),
                        random.nextInt(4_000_000));
    }
}
