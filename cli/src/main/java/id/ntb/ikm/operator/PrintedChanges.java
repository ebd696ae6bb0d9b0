package id.ntb.ikm.operator;

import id.ntb.ikm.asof.AsOfComparison;
import id.ntb.ikm.asof.ChangeReason;
import id.ntb.ikm.asof.FirmChange;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What changed between two dates or moments of knowledge, for people.
 *
 * @param limit at most so many rows and firms
 */
record PrintedChanges(AsOfComparison found, int limit) {

    void print(PrintWriter out) {
        out.printf(
                "%nfrom  %s%nto    %s%n",
                found.before().viewpoint(), found.after().viewpoint());
        PrintedDifferences differences = new PrintedDifferences(out, limit);
        differences.shown(found.rows()).forEach(differences::row);
        differences.shown(found.firms()).forEach(firm -> print(firm, differences));
        boolean cut = found.rows().size() > limit || found.firms().size() > limit;
        out.printf(
                "%,d rows and %,d firms differ%s%n",
                found.rows().size(), found.firms().size(), cut ? " (--limit shows more)" : "");
        byKind().forEach((kind, firms) -> out.printf("  %,d firms by %s%n", firms, kind));
        out.flush();
    }

    private static void print(FirmChange firm, PrintedDifferences differences) {
        differences.firm(firm.difference(), "before:", "after: ");
        firm.reasons().forEach(reason -> differences.out().printf("          why:    %s%n", reason));
    }

    /** How many firms each kind of reason concerns; a firm may have several. */
    private Map<ChangeReason.Kind, Long> byKind() {
        return found.firms().stream()
                .flatMap(firm -> firm.reasons().stream().map(ChangeReason::kind).distinct())
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    }
}
