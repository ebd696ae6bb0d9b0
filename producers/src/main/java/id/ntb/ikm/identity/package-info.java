/** How the firms of an office's sheets come by their ids. */
package id.ntb.ikm.identity;
