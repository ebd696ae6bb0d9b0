package id.ntb.ikm.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A run: where, on what, and all its lines in order. */
record MeasurementReport(MeasuredMachine machine, MeasuredHistory history, List<MeasuredLine> lines) {

    /** Writes all of it as JSON, with the names of the components as they are here. */
    void write(Path file) throws IOException {
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), this);
    }
}
