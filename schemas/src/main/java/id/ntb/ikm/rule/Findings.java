package id.ntb.ikm.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what is found about one event. */
final class Findings {

    /** Far above any IKM (large begins at 15 billion rupiah), and low enough that sums of thousands fit a long. */
    private static final long LARGEST = 1_000_000_000_000_000L;

    private static final int LONGEST_NAME = 40;

    private final List<Finding> found;
    private final String list;
    private final int index;

    Findings() {
        this(new ArrayList<>(), "", 0);
    }

    private Findings(List<Finding> found, String list, int index) {
        this.found = found;
        this.list = list;
        this.index = index;
    }

    /** The same findings, for one element of a list; its own fields are named from there, and itself is the empty name. */
    Findings element(String name, int at) {
        return new Findings(found, name, at);
    }

    void require(boolean holds, Rule rule, String field, Object value) {
        if (!holds) {
            found.add(new Finding(rule, path(field), String.valueOf(value)));
        }
    }

    private String path(String field) {
        if (list.isEmpty()) {
            return field;
        }
        return list + "[" + index + "]" + (field.isEmpty() ? "" : "." + field);
    }

    void known(Set<String> codes, Rule rule, String field, String code) {
        require(codes.contains(code), rule, field, code);
    }

    /** Names that become part of the keys of the views, where a bar separates them. */
    void name(String field, String value, int shortest) {
        boolean usable = value.length() >= shortest && value.length() <= LONGEST_NAME && value.indexOf('|') < 0;
        require(usable, Rule.NAME_UNUSABLE, field, value);
    }

    void amount(String field, long value) {
        require(value >= 0, Rule.NEGATIVE_NUMBER, field, value);
        require(value <= LARGEST, Rule.NUMBER_TOO_LARGE, field, value);
    }

    /** Quantities are summed in thousandths, so that their limit is a thousandth of that of amounts. */
    void amount(String field, BigDecimal value) {
        require(value.signum() >= 0, Rule.NEGATIVE_NUMBER, field, value);
        require(
                value.unscaledValue().bitLength() < Long.SIZE
                        && value.unscaledValue().longValue() <= LARGEST,
                Rule.NUMBER_TOO_LARGE,
                field,
                value);
    }

    List<Finding> toList() {
        return List.copyOf(found);
    }
}
