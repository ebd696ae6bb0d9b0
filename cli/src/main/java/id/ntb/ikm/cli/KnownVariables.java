package id.ntb.ikm.cli;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.settings.EditDistance;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** All variables that begin with {@code IKM_} and mean something; a mistyped one must not go unnoticed. */
final class KnownVariables {

    private static final String PREFIX = "IKM_";

    /** What the launcher and the Compose file take, which this program never sees itself. */
    static final SortedMap<String, String> OF_THE_LAUNCHER = new TreeMap<>(Map.of(
            "IKM_LOG_LEVEL",
            "what libraries log to standard error: error unless told otherwise, info to look into trouble",
            CrashPoints.VARIABLE,
            "only for tests: the step of an operators' command at which the process dies, as if killed",
            "IKM_JAVA_OPTIONS",
            "further options for Java, e.g. -Xmx4g",
            "IKM_MEMORY",
            "docker-compose.yml: memory of the container that runs ikm up"));

    private final CommandLine root;

    KnownVariables(CommandLine root) {
        this.root = root;
    }

    /** @throws ParameterException when one begins with {@code IKM_} and means nothing */
    void requireIn(Map<String, String> variables) {
        Set<String> known = all();
        variables.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ParameterException(root, unknown(name, known));
                });
    }

    private static String unknown(String name, Collection<String> known) {
        return "variabel lingkungan / environment variable " + name
                + " tidak dikenal; maksudnya / is unknown; did you mean " + EditDistance.nearest(name, known) + "?";
    }

    private Set<String> all() {
        Set<String> all = new TreeSet<>(OF_THE_LAUNCHER.keySet());
        all.addAll(OfficeConfig.variables());
        Setting.withSubcommands(root.getCommandSpec())
                .flatMap(Setting::of)
                .map(Setting::variable)
                .forEach(all::add);
        return all;
    }
}
