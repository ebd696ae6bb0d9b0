/**
 * Keeps NIKs, the numbers of people's identity cards, from leaving an office: finds them in any text ({@code Niks}), turns
 * those of a sheet's own column into keyed hashes ({@code OwnerColumn}) and keeps the key ({@code OwnerKey},
 * {@code OwnerKeyFile}). Knows nothing of the rest but how to say what is wrong, so that it can be read and audited alone.
 */
package id.ntb.ikm.privacy;
