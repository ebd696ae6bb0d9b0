package id.ntb.ikm.rule;

/**
 * One rule that one field of an event breaks.
 *
 * @param field Avro name of the field, with an index where it is in a list, e.g. {@code lines[2].valueIdr}
 * @param value what stands there, as text; never personal data
 */
public record Finding(Rule rule, String field, String value) {

    public boolean rejects() {
        return rule.severity() == Severity.REJECT;
    }

    /** One line for people: code, place, value, then what to do in Indonesian and English. */
    public String text() {
        return "%s: %s = \"%s\": %s / %s".formatted(rule, field, value, rule.indonesian(), rule.english());
    }
}
