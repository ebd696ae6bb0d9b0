/** What stands on the view topics as rows of tables: which tables and columns there are, and how a record becomes a row. */
package id.ntb.ikm.sql.row;
