/** The event history outside Kafka: record by record in files, with all that a lost cluster is made anew from. */
package id.ntb.ikm.archive;
