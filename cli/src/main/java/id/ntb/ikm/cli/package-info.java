/** The {@code ikm} command: what the province has beside the offices, and how it is configured. */
package id.ntb.ikm.cli;
