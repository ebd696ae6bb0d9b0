/** Which tokens open the view server: made and revoked by operators, one at a time, with the act on record beside. */
package id.ntb.ikm.token;
