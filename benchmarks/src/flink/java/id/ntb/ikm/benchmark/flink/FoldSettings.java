package id.ntb.ikm.benchmark.flink;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the job has to know.
 *
 * @param reportSchemaId of reports in the registry
 * @param partitions of every event topic
 * @param asOf the day that the sums speak of
 */
record FoldSettings(String registryUrl, int reportSchemaId, int partitions, LocalDate asOf) implements Serializable {}
