package id.ntb.ikm.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All datasets that there are.
 *
 * @param all in the order in which they are listed
 */
public record Datasets(List<Dataset> all) {

    /** Immutable. */
    public Datasets {
        all = List.copyOf(all);
    }

    /** Reads the texts that the project ships. */
    public static Datasets load() {
        try (InputStream in = Datasets.class.getResourceAsStream("datasets.json")) {
            List<Dataset> all = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(json -> all.add(Dataset.of(json)));
            return new Datasets(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the jar, so it can be read
        }
    }

    public Optional<Dataset> named(String id) {
        return all.stream().filter(dataset -> dataset.id().equals(id)).findFirst();
    }

    /** The dataset whose rows are of that schema. */
    public Dataset ofSchema(String name) {
        return all.stream()
                .filter(dataset -> dataset.schema().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no dataset is described for " + name));
    }
}
