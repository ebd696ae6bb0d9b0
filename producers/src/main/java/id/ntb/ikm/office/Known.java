package id.ntb.ikm.office;

import id.ntb.ikm.publish.EventKey;

/** Which events were accepted before, so that a file sent again shows what is new in it. */
@FunctionalInterface
public interface Known {

    /** Nothing was. */
    Known NONE = event -> false;

    boolean contains(EventKey event);
}
