/**
 * Sends an office's events to Kafka and says what became of each. {@code OfficeRules} judges an event,
 * {@code JudgedEvent} carries the verdict, {@code EventPublisher} sends it, and the {@code Outcome} says the rest.
 */
package id.ntb.ikm.publish;
