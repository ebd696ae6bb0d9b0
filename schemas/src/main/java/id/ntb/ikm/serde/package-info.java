/** The Confluent wire format: serdes, the schemas that are registered, and what Avro may load; and Avro records as JSON. */
package id.ntb.ikm.serde;
