package id.ntb.ikm.cli;

import id.ntb.ikm.province.ViewService;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.server.ViewServerConfig;

/** A view server with nothing processing behind it, as {@code ikm serve} has it: it shows the last views that there were. */
final class LoneViewServer implements AutoCloseable {

    private static final int PARTITIONS = 4;

    private final ViewService service;

    LoneViewServer(Sandbox sandbox) {
        service = ViewService.start(Stack.servers(sandbox), PARTITIONS, new ViewServerConfig(0));
    }

    /** Its base address. */
    String url() {
        return "http://127.0.0.1:" + service.port();
    }

    @Override
    public void close() {
        service.close();
    }
}
