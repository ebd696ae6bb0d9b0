package id.ntb.ikm.topic;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceData;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EventTopicTest {

    @Test
    void namesATopicOfAnOffice() {
        assertThat(new EventTopic("5202", EventType.PRODUCTION).topic()).isEqualTo("ikm.5202.production");
    }

    @Test
    void readsItsOwnNames() {
        for (EventType type : EventType.values()) {
            EventTopic topic = new EventTopic("5271", type);
            assertThat(EventTopic.parse(topic.topic())).contains(topic);
            assertThat(topic.topic()).matches(EventTopic.PATTERN);
        }
    }

    @Test
    void takesNoOtherTopicForOne() {
        assertThat(EventTopic.parse("ikm.view.production")).isEmpty();
        assertThat(EventTopic.parse("ikm.dlq")).isEmpty();
        assertThat(EventTopic.parse("ikm.5202.production.old")).isEmpty();
        assertThat(EventTopic.parse("xikm.5202.production")).isEmpty();
    }

    @Test
    void namesTheTopicsOfTheProvincesOwnOffice() {
        EventTopic topic = new EventTopic(ReferenceData.PROVINCE_OFFICE, EventType.REGISTRATION);
        assertThat(topic.topic()).isEqualTo("ikm.52.registration").matches(EventTopic.PATTERN);
        assertThat(EventTopic.parse("ikm.52.registration")).contains(topic);
    }

    @Test
    void matchesTheTopicsOfKnownOfficesOnly() {
        Pattern known = EventTopic.patternOf(ReferenceData.load().offices());
        assertThat(List.of("ikm.5201.production", "ikm.5272.registration", "ikm.52.certification"))
                .allSatisfy(topic -> assertThat(topic).matches(known));
        assertThat(List.of("ikm.9999.production", "ikm.5.production", "ikm.520.production", "ikm.view.production"))
                .allSatisfy(topic -> assertThat(topic).doesNotMatch(known));
    }
}
