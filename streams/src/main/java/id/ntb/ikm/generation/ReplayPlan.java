package id.ntb.ikm.generation;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a replay would do, and what speaks against it.
 *
 * @param next the generation that would be built
 * @param rules names of what its rules differ from the live ones' in
 * @param events that would be read
 * @param bytes that the live generation takes on the brokers, and the next one would as well
 * @param free bytes on the fullest broker's disk; empty where the brokers do not say
 * @param refusals why it must not be begun; empty where nothing speaks against it
 */
public record ReplayPlan(
        Next next, List<String> rules, long events, long bytes, OptionalLong free, List<String> refusals) {}
