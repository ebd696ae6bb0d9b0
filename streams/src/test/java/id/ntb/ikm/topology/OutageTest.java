package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final Outage outage = new Outage();

    @Test
    void triesAgainUntilTheRegistryIsBackAndThenHasNoProblem() {
        Iterator<Supplier<String>> answers =
                List.<Supplier<String>>of(OutageTest::away, () -> "back").iterator();
        assertThat(outage.waitOut(() -> answers.next().get())).isEqualTo("back");
        assertThat(outage.problem()).isEmpty();
    }

    @Test
    void givesUpAtOnceWhenTheApplicationStopsAndKeepsSayingWhy() {
        outage.stop();
        assertThatThrownBy(() -> outage.waitOut(OutageTest::away)).isInstanceOf(RegistryUnavailableException.class);
        assertThat(outage.problem().orElseThrow()).contains("schema registry", "refused");
    }

    @Test
    void tellsServersThatAreAwayFromFaultsOfOurs() {
        assertThat(Outage.isBehind(new StreamsException(new TimeoutException("no broker"))))
                .isTrue();
        assertThat(Outage.isBehind(new StreamsException(gone()))).isTrue();
        assertThat(Outage.isBehind(new StreamsException(new SerializationException("bad"))))
                .isFalse();
        assertThat(Outage.isBehind(new IllegalStateException("ours"))).isFalse();
    }

    private static String away() {
        throw gone();
    }

    private static RegistryUnavailableException gone() {
        return new RegistryUnavailableException(new IOException("connection refused"));
    }
}
