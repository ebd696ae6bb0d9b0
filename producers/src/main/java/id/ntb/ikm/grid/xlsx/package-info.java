/**
 * Reads XLSX files row by row in little memory, behind one type, {@code XlsxGrid}: package and workbook, then the rows of one
 * worksheet, whose texts are looked up in a table that spills onto the disk. RATIONALE.md says why it is written by hand.
 */
package id.ntb.ikm.grid.xlsx;
