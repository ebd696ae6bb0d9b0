/** The tables and views in PostgreSQL, and which version of them readers see. Nothing here knows Kafka. */
package id.ntb.ikm.sql.table;
