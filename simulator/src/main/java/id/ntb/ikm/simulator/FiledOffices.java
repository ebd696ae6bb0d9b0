package id.ntb.ikm.simulator;

import id.ntb.ikm.sheet.EventJson;
import id.ntb.ikm.simulation.Mistakes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/** One NDJSON file per office, which {@code ikm publish} reads. */
final class FiledOffices extends SimulatedOffices {

    private final Path directory;
    private final Mistakes mistakes;
    private final Map<String, BufferedWriter> files = new TreeMap<>();

    /** @throws IOException when the directory cannot be made */
    FiledOffices(Path directory, Mistakes mistakes) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.mistakes = mistakes;
    }

    @Override
    void send(String office, SpecificRecord event) throws IOException {
        BufferedWriter file = files.get(office);
        if (file == null) {
            // What stands there may be an office's own.
            file = Files.newBufferedWriter(directory.resolve(office + ".ndjson"), StandardOpenOption.CREATE_NEW);
            files.put(office, file);
        }
        file.write(mistakes.in(EventJson.line(event)));
        file.newLine();
    }

    @Override
    void flush() throws IOException {
        for (BufferedWriter file : files.values()) {
            file.flush();
        }
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter file : files.values()) {
            file.close();
        }
    }
}
