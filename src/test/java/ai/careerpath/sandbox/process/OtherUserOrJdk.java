package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.careerpath.sandbox.process.host.Host;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Another user and another JDK, in which {@link SandboxReport} runs.
 *
 * @param java the feature version of the JDK
 */
record OtherUserOrJdk(User user, int java, SandboxSetup setup) {

    private static final int ORDINARY_UID = 60_590;
    private static final int LIMIT_MINUTES = 20;

    /** Whom the engine works for. */
    enum User {
        ROOT,
        ORDINARY
    }

    String name() {
        return "%s, Java %d, %s".formatted(user, java, setup).toLowerCase().replace('_', '-');
    }

    /** The lines of the report, once its JVM has ended and left nothing. */
    List<String> report() throws IOException, InterruptedException {
        assumeTrue(user == User.ORDINARY || Host.isRoot(), name() + ": needs root");
        Path home = home();
        assumeTrue(Host.isReachableForGuests(home), name() + ": the JDK in " + home + " is not readable for all");
        Path directory = Files.createTempDirectory("careerpath-elsewhere-").toRealPath();
        try {
            open(directory);
            Path own = Files.createDirectory(directory.resolve("own"));
            if (becomesOrdinary()) {
                Files.setAttribute(own, "unix:uid", ORDINARY_UID);
            }
            open(own);
            Path output = directory.resolve("report.txt");
            Leftovers leftovers = new Leftovers(own);
            List<String> before = leftovers.find(); // of a run that was killed
            Process process = start(home, directory, own, output);
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
            List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as("%s", lines).isZero();
            assertThat(before).containsAll(leftovers.find());
            assertThat(Leftovers.controlGroups(process.pid())).isEmpty();
            return lines;
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private Process start(Path home, Path directory, Path own, Path output) throws IOException {
        List<String> command = new ArrayList<>();
        if (becomesOrdinary()) {
            String uid = Integer.toString(ORDINARY_UID);
            command.addAll(List.of("setpriv", "--reuid", uid, "--regid", uid, "--clear-groups"));
        }
        command.addAll(List.of(
                home.resolve("bin/java").toString(), "-Xmx512m", "-XX:-UsePerfData", "-Djava.io.tmpdir=" + own));
        command.addAll(List.of("-Dlogging.level.root=warn", "-cp", readableClassPath(directory)));
        command.addAll(List.of(SandboxReport.class.getName(), setup.name(), own.toString()));
        SandboxSetup.languagesElsewhere().forEach(language -> command.add(language.name()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(own.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        // What no guest must see is in a variable as well as in a file.
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        "/usr/bin:/bin",
                        "HOME",
                        own.toString(),
                        "DAYTONA_API_KEY",
                        "canary-" + UUID.randomUUID()));
        return builder.start();
    }

    /** The class path of this JVM, copied to where the other user may read it. */
    private static String readableClassPath(Path directory) throws IOException {
        // Surefire puts it into the manifest of a jar, and says here what it was.
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path library = Files.createDirectory(directory.resolve("library"));
        open(library);
        List<String> copies = new ArrayList<>();
        for (String entry : all.split(":")) {
            Path source = Path.of(entry);
            Path copy = library.resolve(copies.size() + "-" + source.getFileName());
            if (Files.exists(source)) {
                FileSystemUtils.copyRecursively(source, copy);
                copies.add(copy.toString());
            }
        }
        try (Stream<Path> files = Files.walk(library)) {
            files.forEach(OtherUserOrJdk::open);
        }
        return String.join(":", copies);
    }

    private static void open(Path path) {
        try {
            String permissions = Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean becomesOrdinary() {
        return user == User.ORDINARY && Host.isRoot();
    }

    /** Of this JVM if it has the version, else one of those that distributions install. */
    private Path home() throws IOException {
        if (Runtime.version().feature() == java) {
            return Path.of(System.getProperty("java.home"));
        }
        Path place = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(place)) {
            try (Stream<Path> homes = Files.list(place)) {
                List<Path> fitting = homes.filter(this::hasVersion).sorted().toList();
                if (!fitting.isEmpty()) {
                    return fitting.get(0).toRealPath();
                }
            }
        }
        assumeTrue(false, name() + ": no JDK " + java + " in " + place);
        return place;
    }

    private boolean hasVersion(Path home) {
        try {
            return Files.isExecutable(home.resolve("bin/javac"))
                    && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + java);
        } catch (IOException e) {
            return false;
        }
    }
}
