package id.ntb.ikm.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The query parameters of a request, checked: known, and given once. */
final class Query {

    private final Map<String, List<String>> values;

    /**
     * Refuses what the endpoint does not know, as a misspelt filter would otherwise give unfiltered figures.
     *
     * @param known names of the parameters that the endpoint has
     */
    Query(Map<String, List<String>> values, Set<String> known) {
        this.values = values;
        values.forEach((name, given) -> {
            if (!known.contains(name)) {
                throw ProblemDocument.badParameter(name, "there is no parameter " + name + " here; " + listed(known));
            }
            if (given.isEmpty()) { // Javalin drops a value that is no valid percent-encoding
                throw ProblemDocument.badParameter(name, "the value of " + name + " cannot be decoded");
            }
            if (given.size() > 1) {
                throw ProblemDocument.badParameter(
                        name, name + " is given " + given.size() + " times, but may be given once");
            }
        });
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(given -> given.get(0));
    }

    private static String listed(Set<String> known) {
        return known.isEmpty() ? "none is known" : "known are " + String.join(", ", new TreeSet<>(known));
    }
}
