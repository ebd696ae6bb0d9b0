/** How the province's side stands, as the brokers know it: what can be seen, what needs somebody, and how both are shown. */
package id.ntb.ikm.status;
