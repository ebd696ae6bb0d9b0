package id.ntb.ikm.service;

import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.topology.PipelineConfig;
import java.util.Collection;

/**
 * What the province's side is started with.
 *
 * @param pipeline names the first generation of the views; which one is worked on, the control topic says
 * @param offices regency codes that have event topics
 * @param newGeneration whether the next generation is to be built from the whole of history
 */
public record ServiceConfig(
        PipelineConfig pipeline, ViewServerConfig server, Collection<String> offices, boolean newGeneration) {

    /** Continues the live generation of the views. */
    public ServiceConfig(PipelineConfig pipeline, ViewServerConfig server, Collection<String> offices) {
        this(pipeline, server, offices, false);
    }
}
