/**
 * What one record of an event topic is: received, decoded, judged (rule 10), by the record alone. Topologies and histories stand
 * on it, so that both say the same of a record.
 *
 * <p>The way through: {@link id.ntb.ikm.judge.RecordJudge} asks {@code EventDecoder}, which asks {@code SchemaLookup} for the
 * writer's schema, then the rules of {@code rule}; the answer is a {@link id.ntb.ikm.judge.Verdict}.
 */
package id.ntb.ikm.judge;
