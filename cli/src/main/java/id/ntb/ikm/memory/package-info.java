/** What the province's side needs of memory, and how it ends where there is too little. */
package id.ntb.ikm.memory;
