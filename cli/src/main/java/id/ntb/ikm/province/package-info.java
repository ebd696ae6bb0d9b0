/** The province's side in one process: topics, topology, readers and server, started in their order and watched together. */
package id.ntb.ikm.province;
