package id.ntb.ikm.benchmark;

import java.util.List;

/** Measures something once, and ends by itself. */
@FunctionalInterface
interface Measurement {

    /** What was found, in the order in which it is to be read. */
    List<MeasuredLine> measure() throws Exception;
}
