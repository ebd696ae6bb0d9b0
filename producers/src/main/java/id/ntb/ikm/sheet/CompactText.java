package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists in one cell of a CSV: {@code A|B}, and {@code PROGRAM/EDITION/COMMODITY@2025-01-15|…} for enrolments. */
final class CompactText {

    /** Edition and commodity may be empty or left out: {@code FORUM_IKM@2025-01-15}, {@code KOIN/4.0@2025-01-15}. */
    private static final Pattern ENROLMENT = Pattern.compile("([^/@]+)(?:/([^/@]*))?(?:/([^/@]*))?@([^/@]+)");

    private CompactText() {}

    static ArrayNode list(String cell) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String item : cell.split("\\|", -1)) {
            list.add(item.strip());
        }
        return list;
    }

    /** Leaves out what is not of that form, after saying so. */
    static ArrayNode enrolments(String cell, RowProblems problems) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String item : cell.split("\\|", -1)) {
            Matcher parts = ENROLMENT.matcher(item.strip());
            if (parts.matches()) {
                list.addObject()
                        .put("program", parts.group(1))
                        .put("edition", parts.group(2))
                        .put("commodity", parts.group(3))
                        .put("since", parts.group(4));
            } else {
                problems.add(FieldReason.NOT_ENROLMENT.problem(), "enrolments", item);
            }
        }
        return list;
    }
}
