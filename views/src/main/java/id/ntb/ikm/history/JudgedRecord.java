package id.ntb.ikm.history;

import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.topic.RecordPosition;
import org.apache.avro.specific.SpecificRecordBase;

/** A record of an event topic, judged as the pipeline judges it. */
public sealed interface JudgedRecord {

    RecordPosition position();

    /** The verdict on what stands there. */
    static JudgedRecord of(RecordPosition position, Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                ? new Refused(position, refused.code(), refused.reason())
                : new Accepted(position, (SpecificRecordBase)
                        ((Verdict.Accepted) verdict).event().record());
    }

    /** It can be merged. */
    record Accepted(RecordPosition position, SpecificRecordBase event) implements JudgedRecord {}

    /**
     * It is among the dead letters.
     *
     * @param code name of what is wrong
     * @param reason what is wrong and what to do, in Indonesian and English
     */
    record Refused(RecordPosition position, String code, String reason) implements JudgedRecord {}
}
