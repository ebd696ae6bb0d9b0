/**
 * A hostile office: named attacks and accidents as data ({@code hostile/*.yaml}), and records mutated at random. Whatever one
 * office publishes, processing goes on, the accounts sum, and no figure of another office moves.
 */
package id.ntb.ikm.hostile;
