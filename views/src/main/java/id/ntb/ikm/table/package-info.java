/** Rows as a table: which columns there are, which of them are asked for, in which order the rows come; as CSV and as a workbook. */
package id.ntb.ikm.table;
