package id.ntb.ikm.benchmark.micro;

import id.ntb.ikm.topic.AnyEvent;
import id.ntb.ikm.topic.Source;

/** An event, and where it stands. */
record SourcedEvent(AnyEvent event, Source source) {}
