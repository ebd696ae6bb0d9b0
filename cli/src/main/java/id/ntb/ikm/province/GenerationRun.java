package id.ntb.ikm.province;

import id.ntb.ikm.act.Control;
import id.ntb.ikm.burial.SharedBurials;
import id.ntb.ikm.control.Generation;
import id.ntb.ikm.control.GenerationStop;
import id.ntb.ikm.control.StopPosition;
import id.ntb.ikm.intake.StopAt;
import id.ntb.ikm.topology.Pipeline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;

/** One generation that this process works on, for as long as the control topic lets it. */
final class GenerationRun implements AutoCloseable {

    private final String name;
    private final Pipeline pipeline;
    private final SharedBurials burials;
    private final Consumer<String> told;
    private final CountDownLatch gone = new CountDownLatch(1);

    /**
     * A run of that generation.
     *
     * @param burials what the pipeline asks before it buries a record; closed after it
     * @param told what happens to the generation, a line each
     */
    GenerationRun(String name, Pipeline pipeline, SharedBurials burials, Consumer<String> told) {
        this.name = name;
        this.pipeline = pipeline;
        this.burials = burials;
        this.told = told;
    }

    String name() {
        return name;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** Does what the control topic says of the generation. */
    void follow(Control control) {
        burials.follow(control);
        pipeline.stopAt(Optional.ofNullable(control.stops().get(name)).map(GenerationRun::stop));
        if (control.generation(name).filter(Generation::getGoes).isPresent() && !isGone()) {
            told.accept("generation " + name + " is being taken away, so this process works on it no more");
            gone.countDown();
            pipeline.close();
        }
    }

    private static StopAt stop(GenerationStop asked) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (StopPosition at : asked.getPositions()) {
            positions.put(new TopicPartition(at.getTopic(), at.getPartition()), at.getNextOffset());
        }
        return new StopAt(asked.getId(), asked.getWhereItIs(), positions);
    }

    /** Whether the generation has been taken away, so that there is nothing to work on. */
    boolean isGone() {
        return gone.getCount() == 0;
    }

    /** Returns when it has been taken away. */
    void awaitGone() throws InterruptedException {
        gone.await();
    }

    @Override
    public void close() {
        pipeline.close();
        burials.close();
    }
}
