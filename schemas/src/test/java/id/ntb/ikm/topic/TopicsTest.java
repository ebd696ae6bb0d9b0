package id.ntb.ikm.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void aViewTopicBelongsToOneGeneration() {
        String topic = Topics.view("ikm2", Topics.VIEW_CELL);
        assertThat(topic).isEqualTo("ikm.view.ikm2.cell");
        assertThat(Topics.logical(topic)).contains(Topics.VIEW_CELL);
        assertThat(Topics.generation(topic)).contains("ikm2");
    }

    @Test
    void otherTopicsHaveNoGeneration() {
        assertThat(Topics.generation("ikm.view.cell")).isEmpty();
        assertThat(Topics.generation("ikm.5202.production")).isEmpty();
        assertThat(Topics.logical("ikm.view.ikm1.cell.more")).isEmpty();
    }
}
