package id.ntb.ikm.letter;

/**
 * Letters that would come back if they were sent again.
 *
 * @param example what would be said of one of them, in Indonesian and English
 */
public record RefusedRetries(long letters, String example) {

    RefusedRetries plus(RefusedRetries more) {
        return new RefusedRetries(letters + more.letters, example);
    }
}
