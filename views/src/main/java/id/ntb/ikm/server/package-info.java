/**
 * The HTTP server: a resource for each question, answered from one whole version. {@link id.ntb.ikm.server.ViewServer} lists
 * them; errors are problem documents (RFC 9457).
 */
package id.ntb.ikm.server;
