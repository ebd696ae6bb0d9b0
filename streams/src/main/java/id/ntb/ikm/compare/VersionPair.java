package id.ntb.ikm.compare;

import id.ntb.ikm.view.ViewVersion;

/**
 * Versions of two generations that stand on the same events and speak of the same day.
 *
 * @param ours of the generation that is to be promoted
 * @param live of the one that readers follow
 */
public record VersionPair(ViewVersion ours, ViewVersion live) {}
