package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Gives tests the engine they ask for by {@link Using}: one of a kind for all tests of a JVM. */
public final class SharedEngines implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedEngines.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Using.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SandboxSetup setup = parameter.findAnnotation(Using.class).orElseThrow().value();
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(setup, SharedEngines::open, Resource.class)
                .engine();
    }

    private static Resource open(SandboxSetup setup) {
        try {
            Path directory = Files.createTempDirectory("careerpath-shared-").toRealPath();
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
            Set<Language> languages = EnumSet.of(Language.BASH);
            languages.addAll(setup.languages());
            ProcessSandboxEngine engine = setup.open(directory, languages);
            // So that nothing of it comes and goes while other tests look at the machine.
            languages.forEach(language -> Runs.support(engine, language));
            return new Resource(engine, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Resource(ProcessSandboxEngine engine, Path directory) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            engine.close();
            List<String> found = new Leftovers(directory).find();
            FileSystemUtils.deleteRecursively(directory);
            if (!found.isEmpty()) {
                throw new AssertionError("left after the whole suite: " + found);
            }
        }
    }
}
