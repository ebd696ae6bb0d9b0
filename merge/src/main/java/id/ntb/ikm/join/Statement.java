package id.ntb.ikm.join;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.topic.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.avro.message.RawMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * An event as the merge rules see it: what it says, and what decides whether it wins.
 *
 * @param office that makes it
 * @param event Registration, Certification, Production or a report on its bytes; not changed by anybody from here on
 */
public record Statement<E>(Instant recordedAt, String eventId, String office, E event, Source source) {

    /** Rule 1: the later recordedAt wins, then the greater eventId. */
    private static final Comparator<Statement<?>> ORDER =
            Comparator.<Statement<?>, Instant>comparing(Statement::recordedAt).thenComparing(Statement::eventId);

    public static Statement<Registration> of(Registration event, Source source) {
        return new Statement<>(event.getRecordedAt(), event.getEventId(), event.getOffice(), event, source);
    }

    public static Statement<Certification> of(Certification event, Source source) {
        return new Statement<>(event.getRecordedAt(), event.getEventId(), event.getOffice(), event, source);
    }

    public static Statement<Production> of(Production event, Source source) {
        return new Statement<>(event.getRecordedAt(), event.getEventId(), event.getOffice(), event, source);
    }

    /** A report on its bytes, which are the last resort of rule 1. */
    public static Statement<MonthlyReport> of(MonthlyReport event, Source source) {
        return new Statement<>(event.recordedAt(), event.eventId(), event.office(), event, source);
    }

    /** Negative, zero or positive; zero means that both claim one identity. */
    public int compareIdentity(Statement<E> other) {
        return ORDER.compare(this, other);
    }

    /** Rule 12: of two statements that count for one slot, the province's wins, then the greater by rule 1. */
    boolean outranks(Statement<E> other) {
        if (Office.isProvince(office) || Office.isProvince(other.office)) {
            return Office.isProvince(office);
        }
        int identity = compareIdentity(other);
        return identity != 0 ? identity > 0 : compareContent(other) > 0;
    }

    /** Rule 1, last resort: the greater serialised bytes, compared unsigned. */
    int compareContent(Statement<E> other) {
        if (event instanceof MonthlyReport mine && other.event instanceof MonthlyReport theirs) {
            return mine.compareContent(theirs);
        }
        return event.equals(other.event)
                ? 0
                : Arrays.compareUnsigned(bytes((SpecificRecordBase) event), bytes((SpecificRecordBase) other.event));
    }

    private static byte[] bytes(SpecificRecordBase record) {
        try {
            return new RawMessageEncoder<SpecificRecordBase>(
                            SpecificData.getForClass(record.getClass()), record.getSchema())
                    .encode(record)
                    .array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
