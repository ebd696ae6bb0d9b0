/** {@code ikm sql}: keeps the views in PostgreSQL, as a process of its own beside {@code ikm up}. */
package id.ntb.ikm.sql;
