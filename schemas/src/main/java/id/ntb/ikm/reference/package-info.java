/**
 * Reference data: regencies, sectors, KBLI, commodities, units, certificate schemes. {@link
 * id.ntb.ikm.reference.ReferenceData#load()} reads all of it.
 */
package id.ntb.ikm.reference;
