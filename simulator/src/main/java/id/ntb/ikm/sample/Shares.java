package id.ntb.ikm.sample;

import java.util.Arrays;
import java.util.Random;

/** Splits whole numbers so that nothing is lost to rounding. */
final class Shares {

    private Shares() {}

    /** In proportion to the weights; each share is rounded so that the shares up to it are right. */
    static int[] split(int total, int... weights) {
        int all = Arrays.stream(weights).sum();
        int[] shares = new int[weights.length];
        int weightSoFar = 0;
        int givenSoFar = 0;
        for (int i = 0; i < weights.length; i++) {
            weightSoFar += weights[i];
            shares[i] = (int) ((long) total * weightSoFar / all) - givenSoFar;
            givenSoFar += shares[i];
        }
        return shares;
    }

    /** Into unequal parts of at least 1 each: equal ones, between which up to half is then moved about. */
    static int[] scatter(int total, int parts, Random random) {
        int[] weights = new int[parts];
        Arrays.fill(weights, 1);
        int[] shares = split(total, weights);
        for (int giver = 0; giver < parts; giver++) {
            int moved = random.nextInt(shares[giver] / 2 + 1);
            shares[giver] -= moved;
            shares[random.nextInt(parts)] += moved;
        }
        return shares;
    }
}
