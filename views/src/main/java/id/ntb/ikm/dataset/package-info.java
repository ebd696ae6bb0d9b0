/**
 * What the figures mean, in the words of Satu Data Indonesia (Perpres 39/2019): name, concept, definition, classification, unit,
 * formula, producer, period, access. All texts stand in {@code datasets.json}, in both languages.
 */
package id.ntb.ikm.dataset;
