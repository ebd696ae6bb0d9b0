package id.ntb.ikm.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Draws values that lie on the edges of the rules more often than chance would have it. */
public final class Draw {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final YearMonth FIRST_MONTH = YearMonth.of(2024, 10);
    private static final int MONTHS = 20;
    private static final int[] DAYS = {1, 10, 11, 28};

    private final Random random;

    public Draw(Random random) {
        this.random = random;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    @SafeVarargs
    public final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Of any length: one of three digits is as likely as one of eighteen. */
    public long number() {
        return random.nextLong() >> below(Long.SIZE);
    }

    /** Any number as likely as any other, both ends included. */
    public long between(long first, long last) {
        return first + Math.floorMod(random.nextLong(), last - first + 1);
    }

    /** Null as often as not. */
    <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    public <T> List<T> listOf(int size, Supplier<T> value) {
        return new ArrayList<>(
                IntStream.range(0, size).mapToObj(i -> value.get()).toList());
    }

    /** Firsts, tenths and lasts of months in a year and a half, so that different draws meet on one day. */
    LocalDate day() {
        YearMonth month = FIRST_MONTH.plusMonths(below(MONTHS));
        return oneIn(3) ? month.atEndOfMonth() : month.atDay(DAYS[below(DAYS.length)]);
    }

    /** Near a day: on it, beside it, or at the edge of 90 days. */
    LocalDate near(LocalDate day) {
        return day.plusDays(of(-1, 0, 0, 1, 89, 90, 91));
    }

    /** Noon, or the first or last moment of a day in WITA. */
    Instant moment() {
        LocalTime time = of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.of(23, 59, 59, 999_000_000));
        return day().atTime(time).atZone(WITA).toInstant();
    }

    static YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atZone(WITA));
    }
}
