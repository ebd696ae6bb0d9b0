package id.ntb.ikm.hostile;

import java.util.Arrays;
import java.util.Random;

/** Spoils bytes as disks, networks and other software do. */
public final class ByteMutator {

    private final Random random;

    public ByteMutator(Random random) {
        this.random = random;
    }

    public byte[] mutate(byte[] bytes) {
        return switch (random.nextInt(5)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> replaced(bytes, 0);
            case 3 -> replaced(bytes, random.nextInt(5));
            default -> replaced(flipped(bytes), random.nextInt(3));
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return flipped;
    }

    /** Puts up to ten bytes of anything, often such that they begin a long number, in the place of some others. */
    private byte[] replaced(byte[] bytes, int dropped) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + dropped);
        byte[] put = new byte[random.nextInt(11)];
        if (random.nextBoolean()) {
            random.nextBytes(put);
        } else {
            Arrays.fill(put, (byte) 0xff);
        }
        byte[] replaced = Arrays.copyOf(bytes, bytes.length - (to - from) + put.length);
        System.arraycopy(put, 0, replaced, from, put.length);
        System.arraycopy(bytes, to, replaced, from + put.length, bytes.length - to);
        return replaced;
    }
}
