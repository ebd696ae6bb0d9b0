/** Files as rows of cells, CSV or XLSX, with no idea of what the cells mean. */
package id.ntb.ikm.grid;
