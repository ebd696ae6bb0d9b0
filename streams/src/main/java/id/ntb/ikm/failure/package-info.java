/**
 * What happens when something fails: a server that is away is waited for, a record that our own code fails on is buried, and
 * processing ends only where going on would write wrong state (decisions 7 and 17).
 */
package id.ntb.ikm.failure;
