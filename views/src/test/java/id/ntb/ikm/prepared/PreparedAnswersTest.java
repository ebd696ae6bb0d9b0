package id.ntb.ikm.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreparedAnswersTest {

    private final PreparedAnswers answers = new PreparedAnswers(3, 10_000);

    @Test
    void whatManyWantAtOnceIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(8);
        List<CompletableFuture<PreparedAnswer>> takers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            all.countDown();
                            return answers.get(key("a"), () -> {
                                made.incrementAndGet();
                                awaitAll(all);
                                return answer(100);
                            });
                        },
                        task -> new Thread(task).start()))
                .toList();
        assertThat(takers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void whatFailsIsMadeAgain() {
        assertThatThrownBy(() -> answers.get(key("a"), () -> {
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");
        assertThat(answers.find(key("a"))).isEmpty();
        assertThat(answers.get(key("a"), () -> answer(1))).isNotNull();
    }

    @Test
    void keepsThoseThatWereUsedLast() {
        for (String path : List.of("a", "b", "c")) {
            answers.get(key(path), () -> answer(10));
        }
        answers.find(key("a"));
        answers.get(key("d"), () -> answer(10));
        assertThat(answers.find(key("b"))).isEmpty();
        assertThat(answers.find(key("a"))).isPresent();
    }

    @Test
    void keepsNoMoreBytesThanItMay() {
        answers.get(key("a"), () -> answer(900));
        assertThat(answers.get(key("b"), () -> answer(20_000))).isNotNull();
        assertThat(answers.find(key("b"))).isEmpty();
        answers.get(key("c"), () -> answer(900));
        assertThat(answers.find(key("c"))).isPresent();
    }

    @Test
    void aNewVersionDropsAll() {
        answers.get(key("a"), () -> answer(10));
        answers.clear();
        assertThat(answers.find(key("a"))).isEmpty();
    }

    @Test
    void compressesForWhoeverTakesItAndMarksTheTagAsWeak() {
        PreparedAnswer answer = answer(5_000);
        for (String takes : List.of("gzip", "br, gzip;q=0.5", "*", "GZIP")) {
            PreparedReply reply = answer.replyTo(new PreparedRequest(null, takes, false));
            assertThat(reply.fields())
                    .as(takes)
                    .containsEntry("Content-Encoding", "gzip")
                    .containsEntry("ETag", "W/\"v\"");
            assertThat(reply.body().remaining()).isLessThan(5_000);
        }
        for (String takesNot : List.of("br", "gzip;q=0", "gzip; q=0.0, *", "identity")) {
            PreparedReply reply = answer.replyTo(new PreparedRequest(null, takesNot, false));
            assertThat(reply.fields())
                    .as(takesNot)
                    .doesNotContainKey("Content-Encoding")
                    .containsEntry("ETag", "\"v\"");
            assertThat(reply.body().remaining()).isEqualTo(5_000);
        }
    }

    @Test
    void onlyWhatNobodyHadToAskForByNameMayBeShownToOthers() {
        PreparedAnswer lasting = new PreparedAnswer("v", new byte[1], Map.of(), true);
        assertThat(lasting.replyTo(new PreparedRequest(null, null, true)).fields())
                .containsEntry("Cache-Control", "private, max-age=31536000, immutable");
        assertThat(lasting.replyTo(new PreparedRequest(null, null, false)).fields())
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(answer(1).replyTo(new PreparedRequest(null, null, true)).fields())
                .containsEntry("Cache-Control", "no-cache");
    }

    private static void awaitAll(CountDownLatch all) {
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedKey key(String path) {
        return new PreparedKey("v", path, "", "");
    }

    private static PreparedAnswer answer(int bytes) {
        return new PreparedAnswer("v", new byte[bytes], Map.of("Content-Type", "text/plain"), false);
    }
}
