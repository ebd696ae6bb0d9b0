package id.ntb.ikm.sandbox.junit;

import id.ntb.ikm.sandbox.Sandbox;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Sandbox} parameter: one stack for the whole test run, in a temporary directory.
 *
 * <p>It starts with the first test that asks for it and ends after the last test of the run. Tests share its topics
 * and schemas, so each uses names of its own, and a test that stops a part starts it again.
 */
public final class SandboxExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // The root's store is the one that all test classes share; it closes what it holds.
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(SharedSandbox.class, key -> SharedSandbox.start(), SharedSandbox.class)
                .sandbox();
    }
}
