/**
 * How events come in: registrations before reports where there is history to read, and how much is still to come.
 */
package id.ntb.ikm.intake;
