/** What everybody has to know of spreadsheets who writes for them, or reads what they wrote. */
package id.ntb.ikm.spreadsheet;
