package id.ntb.ikm.judge;

import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.topic.Event;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a record can be merged. */
public sealed interface Verdict {

    /** Characters of the longest reason; whoever wants to know all that is wrong asks the rules again. */
    int LONGEST_REASON = 1_000;

    /** Different rules that a code names at most. */
    int MOST_CODES = 10;

    /** Code of a record that our own code failed on. */
    String FAULT = "FAULT";

    /** Nothing is said against the record. */
    Refused BY_OUR_FAULT = new Refused(
            FAULT,
            "kesalahan program kami, bukan kesalahan kantor; akan dicoba lagi dengan rilis berikutnya"
                    + " / a fault of this program, not the office's; will be tried again with the next release");

    /** It can. */
    record Accepted(Event event) implements Verdict {}

    /**
     * It goes to the dead letters.
     *
     * @param code name of what is wrong, for programs
     * @param reason what is wrong and what to do, for people, in Indonesian and English; cut where it is too long
     */
    record Refused(String code, String reason) implements Verdict {

        private static final String CUT = "…";

        public Refused {
            reason = cut(reason);
        }

        public static Refused of(List<Finding> findings) {
            return new Refused(
                    findings.stream()
                            .map(Finding::rule)
                            .map(Rule::name)
                            .distinct()
                            .limit(MOST_CODES)
                            .collect(Collectors.joining(",")),
                    Finding.text(findings));
        }

        private static String cut(String text) {
            if (text.length() <= LONGEST_REASON) {
                return text;
            }
            int end = LONGEST_REASON - CUT.length();
            return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
        }
    }
}
