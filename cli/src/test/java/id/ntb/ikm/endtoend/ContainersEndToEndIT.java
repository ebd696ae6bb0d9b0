package id.ntb.ikm.endtoend;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract on a broker and a registry that this project has no part in. */
@NeedsDocker({Images.KAFKA, Images.REGISTRY, Images.REAPER})
@ExtendWith(ContainersExtension.class)
final class ContainersEndToEndIT extends EndToEndContract {

    private final Containers containers;

    ContainersEndToEndIT(Containers containers) {
        this.containers = containers;
    }

    @Override
    String bootstrapServers() {
        return containers.bootstrapServers();
    }

    @Override
    String registryUrl() {
        return containers.registryUrl();
    }

    @AfterAll
    void say() {
        System.out.printf("Docker: EndToEndContract ran against %s and %s%n", Images.KAFKA, Images.REGISTRY);
    }
}
