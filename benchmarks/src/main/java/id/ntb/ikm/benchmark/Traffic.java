package id.ntb.ikm.benchmark;

import id.ntb.ikm.topic.Topics;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * What an application has written so far.
 *
 * @param records number of records
 * @param bytes compressed, as they went to the broker
 */
record Traffic(long records, long bytes) {

    private static final Traffic NONE = new Traffic(0, 0);

    /** By kind of topic, from the metrics of the application's producers in this JVM; ask before they are closed. */
    static Map<String, Traffic> of(String applicationId) throws JMException {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        ObjectName all = new ObjectName("kafka.producer:type=producer-topic-metrics,*");
        Map<String, Traffic> byKind = new TreeMap<>();
        for (ObjectName name : beans.queryNames(all, null)) {
            if (unquoted(name, "client-id").startsWith(applicationId + "-")) {
                Traffic written =
                        new Traffic(total(beans, name, "record-send-total"), total(beans, name, "byte-total"));
                byKind.merge(kindOf(unquoted(name, "topic")), written, Traffic::plus);
            }
        }
        return byKind;
    }

    private static String kindOf(String topic) {
        if (topic.endsWith("-changelog")) {
            return "changelogs";
        }
        String other = topic.startsWith("bench.") ? "results" : "between tasks";
        return Topics.logical(topic)
                .map(view -> view.equals(Topics.VIEW_PROFILE) ? "profiles" : "views")
                .orElse(other);
    }

    private static long total(MBeanServer beans, ObjectName name, String attribute) throws JMException {
        return ((Number) beans.getAttribute(name, attribute)).longValue();
    }

    private static String unquoted(ObjectName name, String key) {
        String value = name.getKeyProperty(key);
        return value.startsWith("\"") ? ObjectName.unquote(value) : value;
    }

    /** A line for each kind of topic, and one for all. */
    static List<MeasuredLine> lines(String contestant, Map<String, Traffic> byKind, long events) {
        List<MeasuredLine> lines = new ArrayList<>();
        byKind.forEach((kind, written) -> lines.add(written.line(contestant + " writes: " + kind, events)));
        Traffic all = byKind.values().stream().reduce(NONE, Traffic::plus);
        lines.add(all.line(contestant + " writes: all", events));
        return lines;
    }

    private MeasuredLine line(String name, long events) {
        return MeasuredLine.of(
                name,
                List.of(
                        new MeasuredValue("records", (double) records / events, "per event"),
                        new MeasuredValue("bytes", (double) bytes / events, "per event")));
    }

    private Traffic plus(Traffic other) {
        return new Traffic(records + other.records, bytes + other.bytes);
    }
}
