package id.ntb.ikm.topic;

import static org.assertj.core.api.Assertions.assertThat;

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
}
