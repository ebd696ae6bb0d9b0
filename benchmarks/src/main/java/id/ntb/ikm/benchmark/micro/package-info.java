/**
 * {@code ikm bench --micro}: what single steps take, without Kafka, by JMH. Benchmarks are public and open because JMH generates
 * their loops as subclasses in another package.
 */
package id.ntb.ikm.benchmark.micro;
