/**
 * Keeps NIKs, the numbers of people's identity cards, from leaving an office. Knows nothing of the rest, so that it can be
 * read and audited alone.
 */
package id.ntb.ikm.privacy;
