package id.ntb.ikm.rule;

import id.ntb.ikm.digest.Sha256;
import id.ntb.ikm.reference.ReferenceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names the rules that sums were made with, so that they are never continued under others (rule 13).
 *
 * @param hex SHA-256 of all parts, 64 hexadecimal digits
 * @param parts what the rules consist of: the SHA-256 of each file of the reference data, and the version of the rules in
 *     the code; by name, to say in words what differs
 */
public record RulesFingerprint(String hex, SortedMap<String, String> parts) {

    /**
     * Version of the rules that are code. To be raised with every change after which one and the same set of events could
     * give another figure, another dead letter or another profile: merge rules, limits of fields, what is flagged, which
     * rows there are. Not for what is only faster, or said in other words. {@code RulesVersionTest} notices what was
     * forgotten as far as its events reach.
     */
    public static final int VERSION = 2;

    /** Name of the part that is code. */
    public static final String CODE = "merge rules and limits";

    /** Files that decide about figures, in a fixed order. */
    static final List<String> FILES = List.of(
            "certification_kinds.csv",
            "commodity_kbli.csv",
            "kbli2020_section_c.csv",
            "kbli_sector_mapping.csv",
            "ntb_regencies.csv",
            "sectors.csv",
            "units.csv");

    public RulesFingerprint {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** The fingerprint of this release's code together with these files. */
    public static RulesFingerprint of(ReferenceFiles files) {
        return of(files, VERSION);
    }

    static RulesFingerprint of(ReferenceFiles files, int version) {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put(CODE, "version " + version);
        FILES.forEach(name -> parts.put(name, Sha256.hexOf(bytes(files, name))));
        StringBuilder all = new StringBuilder();
        parts.forEach((name, hash) -> all.append(name).append('=').append(hash).append('\n'));
        return new RulesFingerprint(Sha256.hexOf(all.toString().getBytes(StandardCharsets.UTF_8)), parts);
    }

    /** Names of the parts that are not the same there, or are missing here or there. */
    public SortedSet<String> differences(Map<String, String> otherParts) {
        SortedSet<String> names = new TreeSet<>(parts.keySet());
        names.addAll(otherParts.keySet());
        names.removeIf(name -> parts.getOrDefault(name, "").equals(otherParts.getOrDefault(name, "")));
        return names;
    }

    private static byte[] bytes(ReferenceFiles files, String name) {
        try (InputStream in = files.open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read reference data " + name, e);
        }
    }
}
