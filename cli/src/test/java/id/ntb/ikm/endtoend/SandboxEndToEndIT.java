package id.ntb.ikm.endtoend;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.junit.SandboxExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract on the broker and the registry that {@code ikm up} starts. */
@ExtendWith(SandboxExtension.class)
final class SandboxEndToEndIT extends EndToEndContract {

    private final Sandbox sandbox;

    SandboxEndToEndIT(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    String bootstrapServers() {
        return sandbox.bootstrapServers();
    }

    @Override
    String registryUrl() {
        return sandbox.schemaRegistryUrl();
    }
}
