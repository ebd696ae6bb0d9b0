/** An office's settings: from its file, the environment and the command line, in this order. */
package id.ntb.ikm.config;
