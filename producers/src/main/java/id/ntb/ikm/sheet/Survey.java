package id.ntb.ikm.sheet;

/**
 * What a file tells before its rows are understood.
 *
 * @param sha256 64 hex digits
 * @param lines of a text file; 0 of an XLSX, whose rows cannot be counted without reading them
 */
public record Survey(String sha256, long lines) {}
