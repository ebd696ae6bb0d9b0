package id.ntb.ikm.cli;

/** Closes at the end of the process what nobody else closes. */
final class Closing {

    private Closing() {}

    /** One after the other. */
    static void all(AutoCloseable... parts) {
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException("not everything could be stopped", e);
            }
        }
    }
}
