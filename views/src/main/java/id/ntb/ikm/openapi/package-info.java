/** Describes the HTTP interface: {@code openapi.json} says which paths there are, the Avro schemas what their rows look like. */
package id.ntb.ikm.openapi;
