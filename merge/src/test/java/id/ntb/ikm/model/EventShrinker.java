package id.ntb.ikm.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** Takes out of an event what it need not say, as far as the rules accept the rest. Texts and days stay: they name things. */
final class EventShrinker implements Shrinker<SpecificRecordBase> {

    private final Predicate<SpecificRecordBase> accepted;

    /** @param accepted whether an event may be left */
    EventShrinker(Predicate<SpecificRecordBase> accepted) {
        this.accepted = accepted;
    }

    @Override
    public SpecificRecordBase shrink(SpecificRecordBase failing, Check<SpecificRecordBase> check) throws Exception {
        return record(failing, event -> accepted.test(event) && check.fails(event));
    }

    private static SpecificRecordBase record(SpecificRecordBase failing, Check<SpecificRecordBase> check)
            throws Exception {
        SpecificRecordBase smaller = failing;
        for (Schema.Field field : failing.getSchema().getFields()) {
            Shrinker<Object> value = field.schema().isNullable() ? EventShrinker::nullable : EventShrinker::value;
            smaller = Shrinkers.<SpecificRecordBase, Object>part(
                            record -> record.get(field.pos()), (record, less) -> with(record, field, less), value)
                    .shrink(smaller, check);
        }
        return smaller;
    }

    private static SpecificRecordBase with(SpecificRecordBase record, Schema.Field field, Object value) {
        SpecificRecordBase changed = Events.copyOf(record);
        changed.put(field.pos(), value);
        return changed;
    }

    private static Object nullable(Object failing, Check<Object> check) throws Exception {
        return failing == null || check.fails(null) ? null : value(failing, check);
    }

    private static Object value(Object failing, Check<Object> check) throws Exception {
        if (failing instanceof Long number) {
            return Shrinkers.numbers().shrink(number, check::fails);
        }
        if (failing instanceof Integer number) {
            return Math.toIntExact(
                    Shrinkers.numbers().shrink(number.longValue(), less -> check.fails(Math.toIntExact(less))));
        }
        if (failing instanceof List<?> list) {
            Shrinker<Object> element = EventShrinker::value;
            return Shrinkers.lists(element).shrink(List.copyOf(list), check::fails);
        }
        if (failing instanceof SpecificRecordBase record) {
            return record(record, check::fails);
        }
        return Shrinkers.simplest(simplest(failing)).shrink(failing, check);
    }

    private static Object[] simplest(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getEnumConstants();
        }
        if (value instanceof BigDecimal decimal) {
            return new Object[] {BigDecimal.ZERO.setScale(decimal.scale())};
        }
        return value instanceof Boolean ? new Object[] {false} : new Object[] {};
    }
}
