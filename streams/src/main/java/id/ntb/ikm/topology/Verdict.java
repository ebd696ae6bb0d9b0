package id.ntb.ikm.topology;

import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/** Whether a record can be merged. */
sealed interface Verdict {

    /** It can. */
    record Accepted(SpecificRecord event, Instant recordedAt) implements Verdict {}

    /**
     * It goes to the dead letters.
     *
     * @param code name of what is wrong, for programs
     * @param reason what is wrong and what to do, for people, in Indonesian and English
     */
    record Refused(String code, String reason) implements Verdict {

        static Refused of(List<Finding> findings) {
            return new Refused(
                    findings.stream()
                            .map(Finding::rule)
                            .map(Rule::name)
                            .distinct()
                            .collect(Collectors.joining(",")),
                    Finding.text(findings));
        }
    }
}
