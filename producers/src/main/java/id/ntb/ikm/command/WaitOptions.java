package id.ntb.ikm.command;

import id.ntb.ikm.publish.Receipt.OffsetRange;
import id.ntb.ikm.viewserver.ViewLogin;
import id.ntb.ikm.viewserver.ViewWait;
import id.ntb.ikm.viewserver.ViewsRefusedException;
import id.ntb.ikm.viewserver.WaitOutcome;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import picocli.CommandLine.Option;

/** Whether to wait until the views contain what was sent, and how long. */
final class WaitOptions {

    @Option(
            names = "--wait",
            description = {
                "Tunggu sampai tampilan provinsi memuat kiriman ini",
                "Waits until the province's views contain what was sent"
            })
    private boolean wait;

    @Option(
            names = "--wait-timeout",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = {"Paling lama menunggu / how long to wait at most, seconds (${DEFAULT-VALUE})"})
    private long timeout;

    @Option(
            names = "--views",
            paramLabel = "URL",
            description = {"Server tampilan / view server (http://127.0.0.1:8080)"})
    private String views;

    /** What the command line states, by the names of the settings. */
    Map<String, String> toSettings() {
        return views == null ? Map.of() : Map.of("views.url", views);
    }

    boolean asked() {
        return wait;
    }

    /** As the other, where waiting was asked for. */
    void requireAddress(OfficeSession session) {
        if (wait) {
            requireAddress(session.config().viewsUrl());
        }
    }

    /**
     * Looks at the address before anything is sent.
     *
     * @throws IllegalArgumentException when it is none
     */
    void requireAddress(String server) {
        try {
            new ViewWait(server, Duration.ZERO);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "--views, views.url: \"" + server
                            + "\" bukan alamat, misalnya http://127.0.0.1:8080; tidak ada yang dikirim / is no address, e.g."
                            + " http://127.0.0.1:8080; nothing was sent",
                    e);
        }
    }

    WaitOutcome await(ViewLogin server, Collection<OffsetRange> ranges) throws InterruptedException {
        return new ViewWait(server, Duration.ofSeconds(timeout)).await(ranges);
    }

    /** What came of it, for the clerk. */
    String text(WaitOutcome outcome, String server) {
        return switch (outcome) {
            case CONTAINED -> "tampilan sudah memuat kiriman ini / the views contain what was sent";
            case BEHIND ->
                "setelah " + timeout
                        + " detik tampilan belum memuat kiriman ini; kiriman sudah aman di server, periksa lagi"
                        + " nanti / after " + timeout
                        + " seconds the views do not contain what was sent; it is safe on the"
                        + " broker, look again later";
            case REFUSED -> new ViewsRefusedException(server).getMessage();
            case NO_VIEWS ->
                "server tampilan tidak menjawab di " + server
                        + "; kiriman sudah aman di server Kafka, periksa alamatnya"
                        + " (--views) / the view server does not answer at " + server + "; what was sent is safe on the"
                        + " broker, check the address (--views)";
        };
    }
}
