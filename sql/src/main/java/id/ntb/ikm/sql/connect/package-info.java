/** Kafka Connect in this process: one worker without its HTTP server, with one connector, Debezium's JDBC sink. */
package id.ntb.ikm.sql.connect;
