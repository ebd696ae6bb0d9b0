/** What an office does at its own desk: the commands that check and publish its files. */
package id.ntb.ikm.office;
