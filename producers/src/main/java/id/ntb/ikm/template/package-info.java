/** Empty sheets for offices to fill in, with headings that reading knows and nothing left to ask. */
package id.ntb.ikm.template;
