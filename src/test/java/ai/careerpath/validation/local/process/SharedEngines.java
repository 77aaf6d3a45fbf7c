package ai.careerpath.validation.local.process;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the engine they ask for by {@link Using}. */
final class SharedEngines implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedEngines.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Using.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Setup setup = parameter.findAnnotation(Using.class).orElseThrow().value();
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(setup, SharedEngines::open, Resource.class)
                .engine();
    }

    private static Resource open(Setup setup) {
        return new Resource(setup.open(Path.of(System.getProperty("java.io.tmpdir")), setup.languages()));
    }

    private record Resource(ProcessSandboxEngine engine) implements CloseableResource {
        @Override
        public void close() throws IOException {
            engine.close();
        }
    }
}
