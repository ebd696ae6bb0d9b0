package id.ntb.ikm.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.history.HistoryUnavailableException;
import id.ntb.ikm.history.ReportLog;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many reports in little memory. */
class MergedReportsTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final int FIRMS = 5_000;

    /** Has no common factor with the number of firms, so that steps of that width meet all of them. */
    private static final int STEP = 1_237;

    private static final List<String> MONTHS = List.of("2025-01", "2025-02", "2025-03");
    private static final int LITTLE = 32 << 10;
    private static final int AMPLE = 64 << 20;
    private static final long BYTES_OF_A_REPORT = 60;

    @TempDir
    private Path directory;

    private final List<FileChannel> files = new ArrayList<>();

    @AfterEach
    void everyFileIsClosed() {
        assertThat(files).noneMatch(FileChannel::isOpen);
    }

    @Test
    void theFirmsComeInOrderHoweverTheReportsCame() {
        NavigableMap<String, Long> values = values(LITTLE, MergedReportsTest::scattered);
        assertThat(values).hasSize(FIRMS).isEqualTo(values(AMPLE, MergedReportsTest::scattered));
        assertThat(values.firstEntry()).hasToString("5202-000000=6");
        assertThat(values.lastEntry()).hasToString("5202-004999=15003");
    }

    /** What is not on disk when the first firm is told is in memory. */
    @Test
    void allButLittleIsOnDiskBeforeTheFirstFirmIsTold() {
        List<Long> onDisk = new ArrayList<>();
        merged(LITTLE, MergedReportsTest::scattered, (ikmId, added) -> {
            if (onDisk.isEmpty()) {
                onDisk.add(written());
            }
        });
        assertThat(files).hasSize(1);
        assertThat(onDisk.get(0)).isGreaterThan(BYTES_OF_A_REPORT * FIRMS * MONTHS.size() - LITTLE);
    }

    @Test
    void whatFitsIntoMemoryStaysThere() {
        values(AMPLE, MergedReportsTest::scattered);
        assertThat(files).isEmpty();
    }

    @Test
    void nothingIsToldOfALogThatBreaksOff() {
        ReportLog brokenOff = (months, action) -> {
            scattered(months, action);
            throw new HistoryUnavailableException("Kafka is away", null);
        };
        assertThatThrownBy(() -> merged(LITTLE, brokenOff, (ikmId, added) -> {
                    throw new AssertionError("a report may be missing");
                }))
                .hasMessage("Kafka is away");
    }

    @Test
    void aFileThatCannotBeWrittenMakesTheReportsUnavailable() {
        assertUnavailable((months, action) -> scattered(months, (report, source) -> {
            closeFiles();
            action.accept(report, source);
        }));
    }

    @Test
    void aFileThatCannotBeReadMakesTheReportsUnavailable() {
        assertUnavailable((months, action) -> {
            scattered(months, action);
            closeFiles();
        });
    }

    @Test
    void aFileThatIsCutOffMakesTheReportsUnavailable() {
        assertUnavailable((months, action) -> {
            scattered(months, action);
            truncateFiles();
        });
    }

    private void assertUnavailable(ReportLog log) {
        assertThatThrownBy(() -> values(LITTLE, log))
                .isInstanceOf(HistoryUnavailableException.class)
                .hasMessageContaining("sorted in the directory of temporary files");
    }

    private NavigableMap<String, Long> values(int memory, ReportLog log) {
        NavigableMap<String, Long> values = new TreeMap<>();
        merged(memory, log, (ikmId, added) -> {
            assertThat(values.isEmpty() || ikmId.compareTo(values.lastKey()) > 0)
                    .isTrue();
            added.forEach((key, tally) -> values.merge(ikmId, tally.get(Measures.VALUE_IDR), Long::sum));
        });
        return values;
    }

    private void merged(int memory, ReportLog log, BiConsumer<String, Contribution> action) {
        new MergedReports(REFERENCE, log, memory, this::open).forEach(PeriodRange.ALL, Standing::unregistered, action);
    }

    private FileChannel open() {
        try {
            files.add(FileChannel.open(
                    directory.resolve("runs" + files.size()),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE));
            return files.get(files.size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long written() {
        try {
            return files.get(0).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void truncateFiles() {
        try {
            files.get(0).truncate(written() / 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeFiles() {
        try {
            for (FileChannel file : files) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One object is all reports in turn: whoever kept it would find another one in it. */
    private static void scattered(PeriodRange months, BiConsumer<Production, Source> action) {
        Production report = Production.newBuilder()
                .setEventId("")
                .setIkmId("")
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-05-01T02:00:00Z"))
                .setPeriod("")
                .setLines(List.of(
                        new ProductionLine("KOPI", new BigDecimal("12.001"), "KG", 0L, 0L, Channel.LOCAL, null)))
                .build();
        for (int i = 0; i < FIRMS * MONTHS.size(); i++) {
            int firm = Math.floorMod((long) i * STEP, FIRMS);
            int month = i / FIRMS;
            report.setEventId("p-" + i);
            report.setIkmId("5202-%06d".formatted(firm));
            report.setPeriod(MONTHS.get(month));
            report.getLines().get(0).setValueIdr(firm + month + 1L);
            action.accept(report, new Source(i % 4, i / 4));
        }
    }
}
