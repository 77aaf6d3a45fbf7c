package ai.careerpath.catalog.search.embedding;

import ai.careerpath.configuration.BundledFile;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The native library of the ONNX runtime. Left to itself, the runtime unpacks 24 MB into the temporary directory at each
 * start and deletes them only when the JVM ends in peace; here they are deleted as soon as they are loaded.
 */
final class NativeRuntime {

    private static final Logger log = LoggerFactory.getLogger(NativeRuntime.class);

    private static final String FOLDER = "careerpath-onnx";
    private static final String FOLDER_OF_RUNTIME = "onnxruntime-java";
    private static final Duration SURELY_LEFT_OVER = Duration.ofMinutes(10);
    private static final String PATH_PROPERTY = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private static @Nullable OrtEnvironment loaded;

    private NativeRuntime() {}

    /**
     * The environment that all models of this JVM share.
     *
     * @throws ModelUnavailableException where the library does not load
     */
    static synchronized OrtEnvironment environment() {
        if (loaded == null) {
            if (Libc.isMusl()) {
                throw new ModelUnavailableException(
                        "the ONNX runtime needs glibc, and this system has musl; use an image with glibc");
            }
            loaded = load();
        }
        return loaded;
    }

    private static OrtEnvironment load() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            deleteLeftovers(temporary);
            // An operator may have unpacked it for good.
            if (System.getProperty(PATH_PROPERTY) != null) {
                return start();
            }
            Path folder = Files.createTempDirectory(temporary, FOLDER);
            try {
                unpack(folder);
                System.setProperty(PATH_PROPERTY, folder.toString());
                return start();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new ModelUnavailableException("the ONNX runtime cannot be unpacked into " + temporary + ": " + e, e);
        } catch (LinkageError | RuntimeException | OrtException e) {
            throw new ModelUnavailableException("the ONNX runtime does not load here: " + rootReason(e), e);
        }
    }

    private static OrtEnvironment start() throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        // Only the Windows library has any; nothing is to leave this process.
        environment.setTelemetry(false);
        return environment;
    }

    private static void unpack(Path folder) throws IOException {
        for (String library : LIBRARIES) {
            String name = System.mapLibraryName(library);
            String resource = "/ai/onnxruntime/native/" + platform() + "/" + name;
            try (InputStream file = BundledFile.find(resource)
                    .orElseThrow(() -> new FileNotFoundException("there is no ONNX runtime for " + platform()))) {
                Files.copy(file, folder.resolve(name));
            }
        }
    }

    /** As the runtime's jar names its folders. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String family = system.contains("mac") ? "osx" : system.contains("win") ? "win" : system;
        return family + "-" + (processor.matches("amd64|x86_64") ? "x64" : processor);
    }

    /** Windows keeps a library that is in use: a later start deletes it. */
    private static void delete(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            log.debug("{} is left for a later start", folder, e);
        }
    }

    /** What a killed process could not delete. Of the runtime's own folders only empty ones: others may use the rest. */
    private static void deleteLeftovers(Path temporary) throws IOException {
        Instant before = Instant.now().minus(SURELY_LEFT_OVER);
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(temporary, folder -> isLeftOver(folder, before))) {
            for (Path folder : folders) {
                if (startsWith(folder, FOLDER) || isEmpty(folder)) {
                    delete(folder);
                }
            }
        }
    }

    private static boolean isLeftOver(Path folder, Instant before) {
        try {
            return (startsWith(folder, FOLDER) || startsWith(folder, FOLDER_OF_RUNTIME))
                    && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && isOurs(folder)
                    && Files.getLastModifiedTime(folder).toInstant().isBefore(before);
        } catch (IOException e) {
            return false; // another process has just deleted it
        }
    }

    /** Somebody else's folder could become a link to one of ours while its files are deleted. */
    private static boolean isOurs(Path folder) throws IOException {
        String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
        return owner.equals(System.getProperty("user.name"));
    }

    private static boolean startsWith(Path folder, String prefix) {
        return folder.getFileName().toString().startsWith(prefix);
    }

    private static boolean isEmpty(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        } catch (IOException e) {
            return false; // another process has just deleted it
        }
    }

    private static String rootReason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        return message.substring(message.lastIndexOf(": ") + 1).strip();
    }
}
