/** A PostgreSQL of our own for one machine, from what is installed there. */
package id.ntb.ikm.sql.local;
