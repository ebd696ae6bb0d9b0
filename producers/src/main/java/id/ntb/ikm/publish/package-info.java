/** Sends an office's events to Kafka and says what became of each. */
package id.ntb.ikm.publish;
