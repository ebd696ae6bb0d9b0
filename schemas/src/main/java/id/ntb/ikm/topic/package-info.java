/** Names of the topics, and what their records say beside their values: keys, versions, positions, headers of dead letters. */
package id.ntb.ikm.topic;
