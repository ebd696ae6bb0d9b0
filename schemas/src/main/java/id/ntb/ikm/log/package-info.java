/** Reading topics from their beginnings, committed and without a group. */
package id.ntb.ikm.log;
