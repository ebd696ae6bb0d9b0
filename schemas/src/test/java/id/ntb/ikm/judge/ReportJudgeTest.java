package id.ntb.ikm.judge;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.judge.Verdict.Accepted;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.report.ReportLineReader;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Limits;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way must never accept what the whole way refuses, nor read anything else in it. */
class ReportJudgeTest {

    private static final String IKM = "5202-000123";
    private static final EventTopic TOPIC = new EventTopic("5202", EventType.PRODUCTION);
    private static final Instant RECORDED = Instant.parse("2025-03-05T02:00:00Z");
    private static final int FRAME = 5;
    private static final List<Channel> CHANNELS = List.of(Channel.values());

    private final ReferenceData reference = ReferenceData.load();
    private final List<String> commodities = List.copyOf(reference.commodities().keySet());
    private final List<String> units = List.copyOf(reference.units().keySet());
    private AvroSerdes avro;
    private RecordJudge whole;
    private ReportJudge quick;

    @BeforeEach
    void register() throws Exception {
        avro = new AvroSerdes(AvroSerdes.client("mock://reports", Map.of()), "mock://reports");
        int schemaId = new SchemaSetup(avro.client()).apply().get(Production.class.getName());
        whole = new RecordJudge(avro, new EventRules(reference), 1);
        quick = new ReportJudge(reference, schemaId, 1);
    }

    private static Production.Builder report() {
        return Production.newBuilder()
                .setEventId("0f8c2a51d9e3b7460f8c2a51d9e3b746")
                .setIkmId(IKM)
                .setOffice("5202")
                .setRecordedAt(RECORDED)
                .setPeriod("2025-02");
    }

    private ProductionLine line(String quantity, long valueIdr) {
        return new ProductionLine(
                commodities.get(0), new BigDecimal(quantity), units.get(0), valueIdr, 0L, Channel.LOCAL, null);
    }

    private byte[] bytes(Production event) {
        return avro.serializer().serialize(TOPIC.topic(), event);
    }

    private ReceivedRecord received(byte[] value) {
        return new ReceivedRecord(
                TOPIC,
                new Source(0, 7),
                IKM.getBytes(StandardCharsets.UTF_8),
                value,
                RECORDED.toEpochMilli(),
                new RecordHeaders());
    }

    private Optional<MonthlyReport> wholeWay(ReceivedRecord received) {
        return whole.judge(received) instanceof Accepted accepted
                        && accepted.event().record() instanceof Production event
                ? Optional.of(MonthlyReport.of(event))
                : Optional.empty();
    }

    /** That both say the same, or the short way nothing. */
    private void assertNoContradiction(ReceivedRecord received) {
        Optional<MonthlyReport> accepted = quick.accept(received);
        if (accepted.isPresent()) {
            assertThat(accepted).isEqualTo(wholeWay(received));
        }
    }

    @Test
    void acceptsAUsualReportAsTheWholeWayDoes() {
        ReceivedRecord usual = received(
                bytes(report().setLines(List.of(line("1.500", 3_000_000), line("0.000", 0), line("999999.999", 12_345)))
                        .build()));

        assertThat(quick.accept(usual)).isPresent().isEqualTo(wholeWay(usual));
    }

    @Test
    void acceptsAReportOfNothingAndOneThatIsTakenBack() {
        for (boolean withdrawn : List.of(false, true)) {
            ReceivedRecord empty =
                    received(bytes(report().setWithdrawn(withdrawn).build()));

            assertThat(quick.accept(empty)).isPresent().isEqualTo(wholeWay(empty));
        }
    }

    @RepeatedTest(20)
    void acceptsWhateverIsUsual(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            ReceivedRecord drawn = received(bytes(draw(random)));
            assertThat(quick.accept(drawn)).isPresent().isEqualTo(wholeWay(drawn));
        }
    }

    @RepeatedTest(20)
    void neverContradictsTheWholeWayWhereBytesAreChanged(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 500; i++) {
            byte[] mutated = bytes(draw(random));
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                mutated = mutate(mutated, random);
            }
            assertNoContradiction(received(mutated));
        }
    }

    private Production draw(Random random) {
        List<ProductionLine> lines = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            lines.add(new ProductionLine(
                    commodities.get(random.nextInt(commodities.size())),
                    new BigDecimal(BigInteger.valueOf(random.nextLong(Limits.QUANTITY_MILLI / 5)), 3),
                    units.get(random.nextInt(units.size())),
                    random.nextLong(Limits.MONTH_IDR / 5),
                    random.nextLong(Limits.MONTH_IDR / 5),
                    CHANNELS.get(random.nextInt(CHANNELS.size())),
                    random.nextBoolean() ? null : "JPS-GEMILANG-3"));
        }
        return report().setEventId(Long.toHexString(random.nextLong()) + "-" + random.nextInt(100))
                .setPeriod("20%02d-%02d".formatted(random.nextInt(25), 1 + random.nextInt(12)))
                .setLines(lines)
                .setWithdrawn(random.nextInt(10) == 0)
                .build();
    }

    /** After the frame: one byte another, gone, or new. */
    private static byte[] mutate(byte[] bytes, Random random) {
        int at = FRAME + random.nextInt(bytes.length - FRAME);
        switch (random.nextInt(3)) {
            case 0 -> {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                return changed;
            }
            case 1 -> {
                return bytes.length == FRAME + 1 ? bytes : spliced(bytes, at, at + 1);
            }
            default -> {
                return spliced(bytes, at, at, (byte) random.nextInt(256));
            }
        }
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte... between) {
        byte[] spliced = Arrays.copyOf(bytes, bytes.length - (to - from) + between.length);
        System.arraycopy(between, 0, spliced, from, between.length);
        System.arraycopy(bytes, to, spliced, from + between.length, bytes.length - to);
        return spliced;
    }

    /** Avro reads these all the same; what the merge keeps must be what Avro's own encoder would have written. */
    @Test
    void leavesOtherWaysOfWritingTheSameToAvro() {
        byte[] usual =
                bytes(report().setLines(List.of(line("1.500", 3_000_000))).build());
        int linesAt = bytes(report().build()).length - 2;
        byte[] countInTwoBytes = spliced(usual, linesAt, linesAt + 1, (byte) 0x82, (byte) 0);
        byte[] content = Arrays.copyOfRange(usual, linesAt + 1, usual.length - 2);
        byte[] countWithSize = spliced(usual, linesAt, linesAt + 1, (byte) 1, (byte) (2 * content.length));

        for (byte[] otherwise : List.of(countInTwoBytes, countWithSize)) {
            assertThat(wholeWay(received(otherwise)))
                    .isEqualTo(wholeWay(received(usual)))
                    .isPresent();
            assertThat(quick.accept(received(otherwise))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Ï", "e 1", "\u0000", "5271014107900001", "52 71 01-410790 0001"})
    void saysNothingOfAnEventIdThatIsUnusual(String eventId) {
        ReceivedRecord odd = received(bytes(report().setEventId(eventId).build()));

        assertThat(quick.accept(odd)).isEmpty();
    }

    @Test
    void acceptsAnEventIdOfTheGreatestLengthAndNoneLonger() {
        ReceivedRecord longest =
                received(bytes(report().setEventId("e".repeat(Limits.TEXT)).build()));
        ReceivedRecord longer =
                received(bytes(report().setEventId("e".repeat(Limits.TEXT + 1)).build()));

        assertThat(quick.accept(longest)).isPresent().isEqualTo(wholeWay(longest));
        assertThat(quick.accept(longer)).isEmpty();
    }

    @ParameterizedTest(name = "{0} recorded at {1}: {2}")
    @CsvSource({
        "2025-02, 2025-03-05T02:00:00Z, true",
        "2025-03, 2025-03-05T02:00:00Z, true",
        "2025-03, 2025-02-28T16:00:00Z, true",
        "2025-03, 2025-02-28T15:59:59.999Z, false",
        "2025-04, 2025-03-05T02:00:00Z, false",
        "1999-12, 2025-03-05T02:00:00Z, false",
        "2000-01, 2025-03-05T02:00:00Z, true",
        "2000-01, 1999-12-31T16:00:00Z, true",
        "2025-00, 2025-03-05T02:00:00Z, false",
        "2025-13, 2025-03-05T02:00:00Z, false",
        "2O25-01, 2025-03-05T02:00:00Z, false",
        "9999-01, 2025-03-05T02:00:00Z, false",
        "2025-03, 2025-03-06T02:00:00Z, true",
        "2025-03, 2025-03-06T02:00:00.001Z, false"
    })
    void knowsTheEndsOfTime(String period, Instant recordedAt, boolean accepted) {
        ReceivedRecord at = received(
                bytes(report().setPeriod(period).setRecordedAt(recordedAt).build()));

        assertThat(quick.accept(at).isPresent()).isEqualTo(accepted);
        assertThat(wholeWay(at).isPresent()).isEqualTo(accepted);
    }

    @Test
    void knowsTheLimitsOfLinesAndOfTheirSums() {
        long half = Limits.MONTH_IDR / 2;
        assertLimit(true, list -> list.addAll(List.of(line("1", half), line("1", half))));
        assertLimit(false, list -> list.addAll(List.of(line("1", half), line("1", half + 1))));
        assertLimit(false, list -> list.add(line("1", -1)));
        assertLimit(true, list -> list.add(line("1000000000", 1)));
        assertLimit(false, list -> list.add(line("1000000000.001", 1)));
        assertLimit(false, list -> list.add(line("-0.001", 1)));
        assertLimit(true, list -> list.addAll(Collections.nCopies(Limits.LINES, line("1", 1))));
        assertLimit(false, list -> list.addAll(Collections.nCopies(Limits.LINES + 1, line("1", 1))));
    }

    private void assertLimit(boolean within, Consumer<List<ProductionLine>> lines) {
        List<ProductionLine> all = new ArrayList<>();
        lines.accept(all);
        ReceivedRecord report = received(bytes(report().setLines(scaled(all)).build()));
        assertThat(quick.accept(report).isPresent()).isEqualTo(within);
        assertThat(wholeWay(report).isPresent()).isEqualTo(within);
    }

    private static List<ProductionLine> scaled(List<ProductionLine> lines) {
        return lines.stream()
                .map(line -> ProductionLine.newBuilder(line)
                        .setQuantity(line.getQuantity().setScale(3))
                        .build())
                .toList();
    }

    @Test
    void saysNothingOfGoodsOrProgramsThatAreUnusual() {
        ProductionLine line = line("1.000", 1);
        for (ProductionLine odd : List.of(
                ProductionLine.newBuilder(line).setCommodity("TIDAK-ADA").build(),
                ProductionLine.newBuilder(line).setUnit("EMBER-BESAR").build(),
                ProductionLine.newBuilder(line).setUnit("").build(),
                ProductionLine.newBuilder(line).setProgram("5271014107900001").build(),
                ProductionLine.newBuilder(line)
                        .setProgram("p".repeat(Limits.CODE + 1))
                        .build())) {
            assertThat(quick.accept(
                            received(bytes(report().setLines(List.of(odd)).build()))))
                    .isEmpty();
        }
    }

    @Test
    void saysNothingOfARecordInAnotherPlace() {
        byte[] value = bytes(report().build());
        ReceivedRecord good = received(value);
        assertThat(quick.accept(good)).isPresent();
        assertThat(quick.accept(moved(good, new EventTopic("5203", EventType.PRODUCTION), 0, good.key(), RECORDED)))
                .isEmpty();
        assertThat(quick.accept(moved(good, new EventTopic("5202", EventType.REGISTRATION), 0, good.key(), RECORDED)))
                .isEmpty();
        assertThat(quick.accept(moved(good, TOPIC, 1, good.key(), RECORDED))).isEmpty();
        assertThat(quick.accept(moved(good, TOPIC, 0, "5202-000124".getBytes(StandardCharsets.UTF_8), RECORDED)))
                .isEmpty();
        assertThat(quick.accept(moved(good, TOPIC, 0, null, RECORDED))).isEmpty();
        assertThat(quick.accept(moved(good, TOPIC, 0, good.key(), Instant.EPOCH)))
                .isEmpty();
    }

    private static ReceivedRecord moved(
            ReceivedRecord from, EventTopic topic, int partition, byte[] key, Instant brokerTime) {
        return new ReceivedRecord(
                topic, new Source(partition, 7), key, from.value(), brokerTime.toEpochMilli(), from.headers());
    }

    @Test
    void saysNothingOfWhatIsNoReportOfThisSchema() {
        byte[] value = bytes(report().build());
        for (byte[] other : List.of(
                new byte[0],
                new byte[FRAME],
                spliced(value, 0, 1, (byte) 1),
                spliced(value, 4, 5, (byte) (value[4] + 1)),
                Arrays.copyOf(value, value.length - 1),
                Arrays.copyOf(value, value.length + 1))) {
            assertThat(quick.accept(received(other))).isEmpty();
        }
        assertThat(quick.accept(received(null))).isEmpty();
    }

    @Test
    void readsTheLinesAsTheyAreInTheEvent() {
        List<ProductionLine> lines = List.of(line("1.500", 3_000_000), line("128.000", 1), line("0.000", 0));
        MonthlyReport read =
                quick.accept(received(bytes(report().setLines(lines).build()))).orElseThrow();
        List<ProductionLine> seen = new ArrayList<>();
        new ReportLineReader(reference)
                .forEach(
                        read.lines(),
                        (goods, quantityMilli, valueIdr, rawMaterialIdr, channel) -> seen.add(new ProductionLine(
                                goods.commodity(),
                                BigDecimal.valueOf(quantityMilli, 3),
                                goods.unit(),
                                valueIdr,
                                rawMaterialIdr,
                                channel,
                                null)));

        assertThat(seen).isEqualTo(lines);
    }
}
