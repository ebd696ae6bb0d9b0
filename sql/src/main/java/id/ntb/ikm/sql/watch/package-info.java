/** Finds out which versions stand whole in the tables, and says so to them. */
package id.ntb.ikm.sql.watch;
