/**
 * An office's settings: the command line over the environment, the environment over the office's file
 * ({@code OfficeConfig}); {@code OfficeKeys} says which there are.
 */
package id.ntb.ikm.config;
