/** Which release of the software this is; every command and every view says it. */
package id.ntb.ikm.release;
