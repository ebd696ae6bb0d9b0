/** Options that several commands have, each declared once. */
package id.ntb.ikm.option;
