package id.ntb.ikm.rule;

import id.ntb.ikm.privacy.Niks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what is found about one event. */
final class Findings {

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
            found.add(new Finding(rule, path(field), Excerpt.of(value)));
        }
    }

    /** For what may be personal: the value is not shown. */
    void requireUnseen(boolean holds, Rule rule, String field) {
        require(holds, rule, field, "");
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

    /** The same for a code that may be absent. */
    void knownIfAny(Set<String> codes, Rule rule, String field, String code) {
        require(code == null || codes.contains(code), rule, field, code);
    }

    /** Free text of people or of their software; null where there is none. */
    void text(String field, String value) {
        text(field, value, value, Limits.TEXT, Rule.TEXT_TOO_LONG);
    }

    /** A code or number that is on no list; null where there is none. */
    void code(String field, String value) {
        text(field, value, value, Limits.CODE, Rule.CODE_TOO_LONG);
    }

    /**
     * Looked through for a NIK only within its length, so that no text costs more.
     *
     * @param searched the value without what is known to be no NIK
     */
    void text(String field, String value, String searched, int longest, Rule tooLong) {
        boolean fits = value == null || value.length() <= longest;
        require(fits, tooLong, field, value);
        requireUnseen(value == null || !fits || !Niks.isIn(searched), Rule.NIK_FOUND, field);
    }

    /** Names that become part of the keys of the views, where a bar separates them. */
    void name(String field, String value, int shortest) {
        boolean usable = value.length() >= shortest && value.length() <= Limits.CODE && isPlain(value);
        require(usable, Rule.NAME_UNUSABLE, field, value);
        requireUnseen(!usable || !Niks.isIn(value), Rule.NIK_FOUND, field);
    }

    /** A bar separates the parts of keys, and what is not shown or turns the direction of a text makes two keys look as one. */
    private static boolean isPlain(String value) {
        return value.codePoints()
                .noneMatch(character -> character == '|'
                        || Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT
                        || Character.getType(character) == Character.LINE_SEPARATOR
                        || Character.getType(character) == Character.PARAGRAPH_SEPARATOR);
    }

    /** Null where there is none. */
    void date(String field, LocalDate date) {
        boolean inRange = date == null || (!date.isBefore(Limits.FIRST_DATE) && !date.isAfter(Limits.LAST_DATE));
        require(inRange, Rule.DATE_OUT_OF_RANGE, field, date);
    }

    /** Refuses a list that is too long; says whether its elements are to be judged. */
    boolean count(String field, List<?> elements, int most, Rule tooMany) {
        require(elements.size() <= most, tooMany, field, elements.size());
        return elements.size() <= most;
    }

    void amount(String field, long value, long most) {
        require(value >= 0, Rule.NEGATIVE_NUMBER, field, value);
        require(value <= most, Rule.NUMBER_TOO_LARGE, field, value);
    }

    /** @param most in units of the last decimal place */
    void amount(String field, BigDecimal value, long most) {
        require(value.signum() >= 0, Rule.NEGATIVE_NUMBER, field, value);
        require(isAtMost(value, most), Rule.NUMBER_TOO_LARGE, field, value);
    }

    private static boolean isAtMost(BigDecimal value, long most) {
        BigInteger unscaled = value.unscaledValue();
        return unscaled.bitLength() < Long.SIZE && unscaled.longValue() <= most;
    }

    List<Finding> toList() {
        return List.copyOf(found);
    }
}
