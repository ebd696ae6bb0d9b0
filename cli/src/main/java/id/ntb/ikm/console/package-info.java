/** What commands print: tables, and what is being done when. */
package id.ntb.ikm.console;
