package id.ntb.ikm.prepared;

/**
 * What an answer depends on, and nothing else.
 *
 * @param version cursor of the version that it is of
 * @param path as it was asked for
 * @param query as it was asked for; empty where there is none
 * @param accept media types that the client takes; empty where it does not say
 */
public record PreparedKey(String version, String path, String query, String accept) {}
