package id.ntb.ikm.service;

import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.topology.PipelineConfig;
import java.util.Collection;

/**
 * What the province's side is started with.
 *
 * @param offices regency codes that have event topics
 */
public record ServiceConfig(PipelineConfig pipeline, ViewServerConfig server, Collection<String> offices) {}
