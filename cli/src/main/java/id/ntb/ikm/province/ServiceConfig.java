package id.ntb.ikm.province;

import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.topology.PipelineConfig;
import java.util.Collection;

/**
 * What the province's side is started with.
 *
 * @param pipeline names the first generation of the views; which one is worked on, the control topic says
 * @param offices codes of the offices that have event topics
 * @param mendsTopics whether differences of topics are mended at the start, as where the broker is our own; otherwise a
 *     difference is refused
 * @param mode which generations are worked on
 */
public record ServiceConfig(
        PipelineConfig pipeline,
        ViewServerConfig server,
        Collection<String> offices,
        boolean mendsTopics,
        StartMode mode) {

    /** Continues the live generation of the views, on a broker that somebody else runs. */
    public ServiceConfig(PipelineConfig pipeline, ViewServerConfig server, Collection<String> offices) {
        this(pipeline, server, offices, false, StartMode.CONTINUE);
    }
}
