/** Rows of the views as files: JSON as the view server answers, CSV and XLSX for spreadsheets. */
package id.ntb.ikm.rowfile;
