/**
 * The rules that one event must pass, checked by the office's tool and by the pipeline alike (DESIGN section 2, rule 10).
 * {@link id.ntb.ikm.rule.EventRules} is the way in; every rule and its text stands in {@link id.ntb.ikm.rule.Rule}.
 */
package id.ntb.ikm.rule;
