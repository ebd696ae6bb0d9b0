package id.ntb.ikm.office;

/** Which events were accepted before, so that a file sent again shows what is new in it. */
@FunctionalInterface
public interface Known {

    /** Nothing was. */
    Known NONE = eventId -> false;

    boolean contains(String eventId);
}
