/** The Confluent wire format: serdes, the schemas that are registered, and what Avro may load. */
package id.ntb.ikm.serde;
