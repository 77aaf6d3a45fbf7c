package ai.careerpath.sandbox.process.toolchain;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.toolchain.Toolchain.Appetite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The JDK the service itself runs on. */
final class JavaToolchain {

    private static final String GUEST_PACKAGE = "ai/careerpath/sandbox/process/guest/";
    private static final List<String> GUEST_CLASSES =
            List.of("CompileJava.class", "SourceFromText.class", "MainClassFinder.class");
    // A refused thread is also an OutOfMemoryError, but says nothing about memory.
    private static final Pattern EXHAUSTED =
            Pattern.compile("java\\.lang\\.OutOfMemoryError(?!: unable to create native thread)");

    private JavaToolchain() {}

    static Toolchain find(PrivateDirectory files) throws MissingRuntimeException, IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        Path java = home.resolve("bin/java");
        if (!Files.isExecutable(home.resolve("bin/javac"))) {
            throw new MissingRuntimeException("no local javac; run the service on a JDK instead of a JRE");
        }
        if (!Host.isReachableForGuests(java)) {
            throw new MissingRuntimeException("the JDK in " + home + " is not readable for all; install it under /usr");
        }
        for (String name : GUEST_CLASSES) {
            files.file("java/" + GUEST_PACKAGE + name, BundledFile.bytes("/" + GUEST_PACKAGE + name));
        }
        Path directory = files.directory("java");
        return new Toolchain(
                Language.JAVA,
                "Java " + System.getProperty("java.version"),
                BundledFile.text("/sandbox/java.sh"),
                Optional.empty(),
                List.of(java.toString()),
                Installation.mounts(home, new Mount(directory, "/opt/java")),
                Map.of(),
                new Appetite(256L << 20, 0, 128, 64L << 20),
                EXHAUSTED,
                "class Main { public static void main(String[] a) { System.out.println(\"ready\"); } }");
    }
}
