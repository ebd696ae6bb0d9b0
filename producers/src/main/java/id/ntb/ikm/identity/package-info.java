/**
 * How the firms of an office's sheets come by their ids: {@code IkmIds} is asked for each row that states none, and
 * {@code SerialBook} remembers what was given.
 */
package id.ntb.ikm.identity;
