/** Names and keys of the topics, and the headers of dead letters. */
package id.ntb.ikm.topic;
