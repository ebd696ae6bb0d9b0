/** What an office installs: its commands in one jar. */
package id.ntb.ikm.kit;
