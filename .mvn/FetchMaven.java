import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches a Maven distribution, checks it and unpacks it: the part of {@code mvnw} and {@code mvnw.cmd} for which a
 * bare system has no tools but its JDK. Arguments: the URL of the zip, its SHA-512, the directory Maven shall have.
 *
 * <p>All work is done in a directory of its own beside the target and renamed into place at the end, so that several
 * builds may start at once and none ever sees half a Maven.
 */
final class FetchMaven {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
    private static final long DOWNLOAD_MINUTES = 10;
    private static final String WAY_OUT =
            "Fetch it from elsewhere with MVNW_DISTRIBUTION_URL, or put Maven 3.8 or newer on the PATH.";

    private FetchMaven() {}

    public static void main(String[] arguments) {
        Path home = Path.of(arguments[2]).toAbsolutePath();
        try {
            fetch(arguments[0], arguments[1], home);
        } catch (Failure failure) {
            exit(failure.getMessage(), failure.fix);
        } catch (Exception e) {
            exit(
                    "Maven cannot be unpacked under " + home.getParent() + ": " + e,
                    "Make room there and make it writable, or set MAVEN_USER_HOME to another directory.");
        }
    }

    private static void exit(String problem, String fix) {
        System.err.println("mvnw: " + problem);
        System.err.println("mvnw: " + fix);
        System.exit(1);
    }

    private static void fetch(String url, String sha512, Path home) throws Exception {
        Files.createDirectories(home.getParent());
        Path work = Files.createTempDirectory(home.getParent(), ".fetching-");
        // A hook rather than a finally block: it also runs when the build is interrupted.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(work)));

        System.err.println("mvnw: fetching Maven from " + url);
        Path zip = work.resolve("maven.zip");
        download(url, zip);
        check(zip, sha512, url);
        moveIntoPlace(unpack(zip, work), home);
    }

    private static void download(String url, Path target) throws Failure {
        try {
            URI source = new URI(url);
            if ("file".equals(source.getScheme())) {
                Files.copy(Path.of(source), target);
                return;
            }
            HttpClient client = HttpClient.newBuilder()
                    .connectTimeout(CONNECT_TIMEOUT)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            int status = client.sendAsync(HttpRequest.newBuilder(source).build(), BodyHandlers.ofFile(target))
                    .get(DOWNLOAD_MINUTES, TimeUnit.MINUTES)
                    .statusCode();
            if (status != 200) {
                throw new IOException("HTTP status " + status);
            }
        } catch (Exception e) {
            throw new Failure(
                    url + " cannot be fetched: " + e,
                    "Check the network; a proxy goes into MAVEN_OPTS (-Dhttps.proxyHost=... -Dhttps.proxyPort=...). "
                            + WAY_OUT);
        }
    }

    private static void check(Path zip, String expected, String url)
            throws IOException, GeneralSecurityException, Failure {
        byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(zip));
        String actual = HexFormat.of().formatHex(digest);
        if (!actual.equalsIgnoreCase(expected)) {
            throw new Failure(
                    url + " is not the pinned Maven, so it was thrown away: its SHA-512 is " + actual
                            + ", expected was " + expected + ".",
                    WAY_OUT);
        }
    }

    /** Unpacks the zip and returns the one directory in it. */
    private static Path unpack(Path zip, Path work) throws IOException {
        Path target = Files.createDirectory(work.resolve("unpacked"));
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The zip has an entry outside of its root: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                }
            }
        }
        try (Stream<Path> content = Files.list(target)) {
            Path root = content.findFirst().orElseThrow();
            // A zip read as a stream does not show which files are executable.
            for (String program : List.of("mvn", "mvnDebug")) {
                root.resolve("bin").resolve(program).toFile().setExecutable(true, false);
            }
            return root;
        }
    }

    private static void moveIntoPlace(Path unpacked, Path home) throws IOException {
        try {
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another build was faster: its Maven is as good as this one.
            if (!Files.exists(home.resolve("bin/mvn"))) {
                throw e;
            }
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> tree = Files.walk(directory)) {
            tree.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("mvnw: " + directory + " cannot be deleted: " + e);
        }
    }

    private static final class Failure extends Exception {

        private static final long serialVersionUID = 1;

        private final String fix;

        Failure(String problem, String fix) {
            super(problem);
            this.fix = fix;
        }
    }
}
