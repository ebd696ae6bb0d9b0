package id.ntb.ikm.cli;

import id.ntb.ikm.settings.ClientSettings;

/**
 * Kafka and the schema registry, and how to log in there.
 *
 * @param registryUrl base of the registry's Confluent API
 */
record Servers(String bootstrapServers, String registryUrl, ClientSettings client) {}
