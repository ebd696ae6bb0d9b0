package id.ntb.ikm.hostile;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Finds few records that still do what many did. */
final class Shrinking {

    private static final int MOST_SHOWN = 5;
    private static final int MOST_BYTES = 300;

    /** Whether it still happens. */
    interface Check {
        boolean fails(List<HostileRecord> records) throws Exception;
    }

    private Shrinking() {}

    /** Leaves out ever smaller parts for as long as it happens without them. */
    static List<HostileRecord> of(List<HostileRecord> records, Check check) throws Exception {
        List<HostileRecord> few = records;
        for (int part = few.size() / 2; part > 0; part /= 2) {
            for (int from = 0; from + part <= few.size(); ) {
                List<HostileRecord> fewer = new ArrayList<>(few.subList(0, from));
                fewer.addAll(few.subList(from + part, few.size()));
                if (check.fails(fewer)) {
                    few = fewer;
                } else {
                    from += part;
                }
            }
        }
        return few;
    }

    static String describe(List<HostileRecord> records) {
        return records.stream().limit(MOST_SHOWN).map(Shrinking::describe).toList() + " of " + records.size();
    }

    private static String describe(HostileRecord record) {
        byte[] value = record.value();
        String hex = HexFormat.of().formatHex(value, 0, Math.min(value.length, MOST_BYTES));
        return record.topic() + " " + hex + " (" + value.length + " bytes)";
    }
}
