package id.ntb.ikm.cube;

import id.ntb.ikm.topic.Point;

/**
 * What a firm that counts as a unit says of its identity, and where it counts.
 *
 * @param nib its Nomor Induk Berusaha; null where it has none
 * @param ownerHash keyed hash of its owner's NIK; null where it is not known
 */
public record Claim(Point cell, String nib, String ownerHash) {}
