/**
 * Reads the view topics into whole versions. {@link id.ntb.ikm.reader.ViewReader} keeps the newest; {@code ViewFollower} reads
 * one generation, {@code VersionAssembler} decides when a version is whole. RATIONALE.md says why.
 */
package id.ntb.ikm.reader;
