package id.ntb.ikm.operator;

import id.ntb.ikm.compare.ComparisonResult;
import id.ntb.ikm.view.ViewVersion;
import java.io.PrintWriter;

/**
 * A comparison of two generations, for people.
 *
 * @param limit at most so many rows and firms
 */
record PrintedComparison(ComparisonResult found, int limit) {

    void print(PrintWriter out) {
        ViewVersion live = found.pair().live();
        ViewVersion ours = found.pair().ours();
        out.printf(
                "%s version %d and %s version %d stand on the same %d positions, as of %s%n",
                live.getGeneration(),
                live.getVersion(),
                ours.getGeneration(),
                ours.getVersion(),
                ours.getPositions().size(),
                ours.getAsOf());
        out.printf("digest  %s%n        %s%n", live.getDigest(), ours.getDigest());
        out.printf(
                "rows    %,d there, %,d here, %,d differ%n",
                found.liveRowCount(), found.rowCount(), found.rows().size());
        found.accounts().forEach(line -> out.println("account " + line));
        if (!found.rules().isEmpty()) {
            out.println("rules   differ in " + String.join(", ", found.rules()));
        }
        PrintedDifferences differences = new PrintedDifferences(out, limit);
        differences.shown(found.rows()).forEach(differences::row);
        differences.shown(found.firms()).forEach(firm -> differences.firm(firm, "there:", "here: "));
        out.println(verdict(ours.getGeneration()));
        out.flush();
    }

    private String verdict(String name) {
        if (found.isEqual()) {
            return "EQUAL. Next: ikm replay promote " + name;
        }
        String more = found.rows().size() > limit ? " (--limit shows more)" : "";
        return "DIFFERENT in %,d rows and %,d firms%s. Where that is what the change was made for: ikm replay promote %s --accept-differences %d"
                .formatted(
                        found.rows().size(),
                        found.firms().size(),
                        more,
                        name,
                        found.rows().size());
    }
}
