package id.ntb.ikm.service;

import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.topology.PipelineConfig;
import java.util.Collection;

/**
 * What the province's side is started with.
 *
 * @param offices codes of the offices that have event topics
 * @param mendsTopics whether differences of topics are mended at the start, as where the broker is our own; otherwise a
 *     difference is refused
 */
public record ServiceConfig(
        PipelineConfig pipeline, ViewServerConfig server, Collection<String> offices, boolean mendsTopics) {

    /** On a broker that somebody else runs. */
    public ServiceConfig(PipelineConfig pipeline, ViewServerConfig server, Collection<String> offices) {
        this(pipeline, server, offices, false);
    }
}
