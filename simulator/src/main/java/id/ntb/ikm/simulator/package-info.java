/**
 * {@code ikm simulate}: gives the events of {@link id.ntb.ikm.simulation} away, as files or to a cluster.
 *
 * <p>The way through: {@code SimulateCommand} makes the history that {@code HistoryOptions} name and sends it, event by
 * event, to {@code SimulatedOffices}, which are {@code FiledOffices} or {@code PublishedOffices}. Before it publishes,
 * {@code ClusterInquiry} asks the cluster of {@code ClusterOptions} what it is, and {@code Consent} decides whether
 * somebody must agree first, at the {@code Terminal}.
 */
package id.ntb.ikm.simulator;
