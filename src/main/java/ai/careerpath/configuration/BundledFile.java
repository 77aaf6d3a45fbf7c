package ai.careerpath.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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
     * Returns the entries of a list: the lines that are neither blank nor comments, which are {@code #} alone or before a
     * space, without the white space around them.
     *
     * @param path absolute on the class path
     * @throws IllegalStateException when there is no such file in this build
     */
    public static List<String> lines(String path) {
        return text(path)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("# ") && !line.equals("#"))
                .toList();
    }

    /**
     * Opens the file; the caller closes it.
     *
     * @param path absolute on the class path
     * @throws IllegalStateException when there is no such file in this build
     */
    public static InputStream open(String path) {
        return find(path)
                .orElseThrow(() ->
                        new IllegalStateException(path + " is missing from the application's jar; build it again"));
    }

    /**
     * Opens a file that not every build has; the caller closes it.
     *
     * @param path absolute on the class path
     */
    public static Optional<InputStream> find(String path) {
        return Optional.ofNullable(BundledFile.class.getResourceAsStream(path));
    }

    /** Returns the path of a file that lies in the package of a class. */
    public static String beside(Class<?> type, String name) {
        return "/" + type.getPackageName().replace('.', '/') + "/" + name;
    }
}
