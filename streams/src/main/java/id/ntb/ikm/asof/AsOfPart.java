package id.ntb.ikm.asof;

import id.ntb.ikm.state.Partial;
import id.ntb.ikm.topic.EventTopic;
import java.util.List;
import java.util.Map;

/** What one task adds to the views of a date. */
record AsOfPart(List<Partial> partials, Map<EventTopic, LeftOut> leftOut) {}
