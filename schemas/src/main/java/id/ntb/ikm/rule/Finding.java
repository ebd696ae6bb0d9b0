package id.ntb.ikm.rule;

import java.util.List;

/**
 * One rule that one field of an event breaks.
 *
 * @param field Avro name of the field, with an index where it is in a list, e.g. {@code lines[2].valueIdr}
 * @param value what stands there as text, cut to about 60 characters; never personal data
 */
public record Finding(Rule rule, String field, String value) {

    /** Room for three findings or so, which is more than anyone mends at once; small enough for a record's header. */
    private static final int LONGEST = 1_000;

    /** Cuts the value to an excerpt and hides any NIK in it. */
    public Finding {
        value = Excerpt.of(value);
    }

    public boolean rejects() {
        return rule.severity() == Severity.REJECT;
    }

    /** One line for people, below 600 characters: code, place, value, then what to do in Indonesian and English. */
    public String text() {
        return "%s: %s = \"%s\": %s"
                .formatted(rule, field, value, rule.problem().line());
    }

    /** The first findings in one line of at most some 1,000 characters, and how many more there are. */
    public static String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < findings.size(); i++) {
            String next = (i == 0 ? "" : "; ") + findings.get(i).text();
            if (i > 0 && text.length() + next.length() > LONGEST) {
                int more = findings.size() - i;
                return text.append("; … dan %d lagi / and %d more".formatted(more, more))
                        .toString();
            }
            text.append(next);
        }
        return text.toString();
    }
}
