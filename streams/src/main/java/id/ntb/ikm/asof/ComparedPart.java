package id.ntb.ikm.asof;

import java.util.List;

/** What one task adds to the views of two viewpoints, and which of its firms are behind the differences. */
record ComparedPart(AsOfPart before, AsOfPart after, List<FirmChange> firms) {}
