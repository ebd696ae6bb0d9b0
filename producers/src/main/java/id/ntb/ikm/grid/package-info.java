/**
 * Files as rows of cells, with no idea of what the cells mean: {@code Grid} and what it gives, and the CSV of offices. The
 * XLSX has a package of its own.
 */
package id.ntb.ikm.grid;
