package id.ntb.ikm.sheet;

import id.ntb.ikm.form.Doubt;
import id.ntb.ikm.rule.Rule;

/**
 * Something doubtful about a row that is used all the same.
 *
 * @param code name of the rule, part of the contract
 */
public record Flag(String code, String indonesian, String english) implements Comparable<Flag> {

    static Flag of(Rule rule) {
        return new Flag(rule.name(), rule.indonesian(), rule.english());
    }

    static Flag of(Doubt doubt) {
        return new Flag(doubt.name(), doubt.indonesian(), doubt.english());
    }

    @Override
    public int compareTo(Flag other) {
        return code.compareTo(other.code);
    }
}
