package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter out = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    private ProgressBar bar(boolean terminal) {
        return new ProgressBar(new PrintWriter(out), terminal, now::get);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void drawsOverItsLineOnATerminal() {
        ProgressBar bar = bar(true);
        bar.begin("mengirim / sending", 1_000);
        pass(Duration.ofSeconds(2));
        bar.at(500);
        pass(Duration.ofSeconds(1));
        bar.at(900);
        bar.end();

        assertThat(out.toString())
                .isEqualTo(
                        "\r[###############...............] mengirim / sending:  50 % 500/1000 (250/s, sisa / left 0:02)"
                                + "\r[###########################...] mengirim / sending:  90 % 900/1000 (300/s, sisa / left 0:00)"
                                + System.lineSeparator());
    }

    @Test
    void writesALineNowAndThenToAFile() {
        ProgressBar bar = bar(false);
        bar.begin("mengirim / sending", 60_000);
        for (int second = 1; second <= 11; second++) {
            pass(Duration.ofSeconds(1));
            bar.at(second * 100L);
        }
        bar.end();

        assertThat(out.toString().lines())
                .containsExactly(
                        "mengirim / sending:   0 % 500/60000 (100/s, sisa / left 9:55)",
                        "mengirim / sending:   1 % 1000/60000 (100/s, sisa / left 9:50)");
    }

    @Test
    void countsWhereNobodyKnowsHowMuchThereIs() {
        ProgressBar bar = bar(false);
        bar.begin("menyimpan / keeping", 0);
        pass(Duration.ofSeconds(10));
        bar.at(70_000);

        assertThat(out.toString().lines()).containsExactly("menyimpan / keeping: 70000 (7000/s)");
    }

    @Test
    void leavesItsLineToWhatIsSaidMeanwhile() {
        ProgressBar bar = bar(true);
        ReadingProgress reading = bar.reading("memeriksa / checking");
        reading.begin(10);
        pass(Duration.ofSeconds(1));
        reading.at(5);
        bar.say("data.csv:5 salah / wrong");
        pass(Duration.ofSeconds(1));
        reading.at(9);
        reading.end();

        assertThat(out.toString().replace("\r", "").lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("memeriksa / checking:  50 % 5/10"))
                .contains("data.csv:5 salah / wrong")
                .anyMatch(line -> line.contains("memeriksa / checking:  90 % 9/10"));
    }

    @Test
    void showsNothingOfWorkThatIsDoneSoon() {
        ProgressBar bar = bar(true);
        bar.begin("mengirim / sending", 10);
        pass(Duration.ofMillis(900));
        bar.at(10);
        bar.end();

        assertThat(out.toString()).isEmpty();
    }
}
