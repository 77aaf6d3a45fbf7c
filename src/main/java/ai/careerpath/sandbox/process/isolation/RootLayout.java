package ai.careerpath.sandbox.process.isolation;

import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What every guest sees of the host: programs and libraries, and of /etc only what they need to start. No home, no
 * configuration, no data.
 *
 * @param links symbolic links, by their place
 */
public record RootLayout(List<Mount> mounts, Map<String, String> links) {

    public static final int GUEST_ID = 1000;

    private static final List<String> MERGED_INTO_USR = List.of("bin", "sbin", "lib", "lib32", "lib64", "libx32");

    public static RootLayout of(PrivateDirectory files) throws IOException {
        List<Mount> mounts = new ArrayList<>(List.of(Mount.inPlace(Path.of("/usr"))));
        Map<String, String> links = new TreeMap<>();
        for (String name : MERGED_INTO_USR) {
            Path path = Path.of("/", name);
            if (Files.isSymbolicLink(path)) {
                links.put(path.toString(), Files.readSymbolicLink(path).toString());
            } else if (Files.isDirectory(path)) {
                mounts.add(Mount.inPlace(path));
            }
        }
        mounts.add(identity(files, "passwd", "guest:x:%1$d:%1$d::/tmp:/bin/sh\n"));
        mounts.add(identity(files, "group", "guest:x:%1$d:\n"));
        // Names of this machine resolve; there is no network that others could be asked for.
        mounts.add(identity(files, "hosts", "127.0.0.1 localhost sandbox\n::1 localhost ip6-localhost\n"));
        mounts.add(identity(files, "nsswitch.conf", "passwd: files\ngroup: files\nhosts: files\n"));
        for (Path path : configuration()) {
            mounts.add(Mount.inPlace(path));
        }
        return new RootLayout(List.copyOf(mounts), Map.copyOf(links));
    }

    private static Mount identity(PrivateDirectory files, String name, String format) throws IOException {
        byte[] content = format.formatted(GUEST_ID).getBytes(StandardCharsets.US_ASCII);
        return new Mount(files.file("etc/" + name, content), "/etc/" + name);
    }

    /** Where the loader finds libraries, and what Debian's JDK packages link to from /usr/lib/jvm. */
    private static List<Path> configuration() throws IOException {
        Path etc = Path.of("/etc");
        List<Path> found = new ArrayList<>(
                Stream.of("ld.so.cache", "alternatives").map(etc::resolve).toList());
        try (Stream<Path> children = Files.list(etc)) {
            children.filter(path -> path.getFileName().toString().matches("java-\\d+-openjdk"))
                    .forEach(found::add);
        }
        return found.stream().filter(Files::exists).toList();
    }
}
