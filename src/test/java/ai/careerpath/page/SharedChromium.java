package ai.careerpath.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Gives tests one browser for all of them in a JVM. */
final class SharedChromium implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedChromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, type -> launch(), Resource.class)
                .chromium();
    }

    private static Resource launch() {
        try {
            Path profile = Files.createTempDirectory("careerpath-chromium-");
            return new Resource(Chromium.launch(Chromium.executable().orElseThrow(), profile), profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Resource(Chromium chromium, Path profile) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            chromium.close();
            FileSystemUtils.deleteRecursively(profile);
        }
    }
}
