package id.ntb.ikm.cli;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sheet.EventJson;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;

/**
 * What one simulated office records, month after month, in files of equal length: registrations with moves and closures,
 * certificates, reports, corrections and repeated rows.
 */
final class SimulatedFiles {

    private static final int FIRMS = 20_000;
    private static final int MONTHS = 24;

    private final Path directory;
    private final int rows;
    private final Iterator<String> events;
    private final List<Path> written = new ArrayList<>();

    SimulatedFiles(Path directory, String office, long seed, int rows) {
        this.directory = directory;
        this.rows = rows;
        this.events = new SimulatedHistory(ReferenceData.load(), seed, FIRMS, MONTHS)
                .events()
                .filter(event -> office(event).equals(office))
                .map(EventJson::line)
                .iterator();
    }

    private static String office(SpecificRecord event) {
        return event.get(event.getSchema().getField("office").pos()).toString();
    }

    /** Writes the next file. */
    Path next() throws IOException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < rows) {
            lines.add(events.next());
        }
        Path file = directory.resolve("catatan-" + (written.size() + 1) + ".ndjson");
        written.add(Files.write(file, lines));
        return file;
    }

    /** All files so far. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /** All events of them, each once. */
    Set<String> lines() throws IOException {
        Set<String> lines = new HashSet<>();
        for (Path file : written) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines;
    }
}
