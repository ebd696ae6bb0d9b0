package id.ntb.ikm.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SplittableRandom;

/** Spoils lines as people do, each in a way that the check refuses. */
public final class Mistakes {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int KINDS = 4;

    private final SplittableRandom random;
    private final int percent;

    /** @param percent of the lines to spoil, 0 to 100 */
    public Mistakes(long seed, int percent) {
        this.random = new SplittableRandom(seed);
        this.percent = percent;
    }

    /** The line, or what a hasty clerk made of it. */
    public String in(String line) {
        if (random.nextInt(100) >= percent) {
            return line;
        }
        return switch (random.nextInt(KINDS)) {
            case 0 -> line.substring(0, line.length() / 2);
            case 1 -> with(line, "ikmId", "5202/17");
            case 2 -> with(line, "recordedAt", "31/02/2025");
            default -> with(line, "office", "9999");
        };
    }

    private static String with(String line, String field, String value) {
        try {
            return ((ObjectNode) MAPPER.readTree(line)).put(field, value).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a line of JSON: " + line, e);
        }
    }
}
