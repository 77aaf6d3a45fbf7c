package ai.careerpath.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files that are bundled in the application's jar. */
public final class BundledFile {

    private BundledFile() {}

    /**
     * Returns the whole content, read as UTF-8.
     *
     * @param path absolute on the class path, such as {@code /sandbox/launch.sh}
     * @throws IllegalStateException when there is no such file in this build
     */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /**
     * Returns the lines of a list, without empty ones and those that begin with {@code #}.
     *
     * @param path absolute on the class path
     * @throws IllegalStateException when there is no such file in this build
     */
    public static List<String> lines(String path) {
        return text(path)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /**
     * Returns the whole content.
     *
     * @param path absolute on the class path
     * @throws IllegalStateException when there is no such file in this build
     */
    public static byte[] bytes(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " from the application's jar", e);
        }
    }

    /**
     * Opens the file; the caller closes it.
     *
     * @param path absolute on the class path
     * @throws IllegalStateException when there is no such file in this build
     */
    public static InputStream open(String path) {
        InputStream in = BundledFile.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException(path + " is missing from the application's jar; build it again");
        }
        return in;
    }
}
