/** Dead letters, for whoever decides about them: which there are, sent again, put aside. */
package id.ntb.ikm.letter;
