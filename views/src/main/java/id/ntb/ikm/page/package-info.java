/**
 * The pages that people open in a browser: figures of one version, made into HTML on the server from the same snapshots as
 * every other answer. Templates stand in {@code src/main/jte} and become classes of this package.
 */
package id.ntb.ikm.page;
