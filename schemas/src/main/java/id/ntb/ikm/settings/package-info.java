/**
 * Settings by name, from a file and from the environment: {@code SettingNames} says which there are, and what follows from a
 * name alone (is it secret, is it a path, which variable is it). Offices and the province read theirs with the same types.
 */
package id.ntb.ikm.settings;
