package id.ntb.ikm.privacy;

/** A part of a text, from an index to the index after its last character. */
record Span(int from, int to) {}
