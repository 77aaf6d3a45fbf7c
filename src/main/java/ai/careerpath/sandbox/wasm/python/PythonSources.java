package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The Python files that a snapshot is made with: our own, and the library modules that the image lacks. */
final class PythonSources {

    /** Part of the key: to be raised when the format or the making of a snapshot changes. */
    private static final int FORMAT = 1;

    private static final List<String> OURS = List.of(
            "guest.py",
            "absent.py",
            "absent-attributes.txt",
            "absent-modules.txt",
            "event_loop.py",
            "library.py",
            "shelf.py",
            "traces.py");

    static final String LIBRARY = "library.zip";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    PythonSources() {
        for (String name : OURS) {
            files.put(name, BundledFile.bytes(path(name)));
        }
        try (ZipInputStream zip = new ZipInputStream(BundledFile.open(path(LIBRARY)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put("lib/" + entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + LIBRARY, e);
        }
    }

    void writeTo(GuestFiles guestFiles) {
        files.forEach(guestFiles::write);
    }

    /** SHA-256 over these files and the interpreter's image: what is made from the same has the same key. */
    String key() {
        try {
            MessageDigest digest = Sha256.digest();
            digest.update((byte) FORMAT);
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            try (InputStream in = new DigestInputStream(BundledFile.open(PythonImage.RESOURCE), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return Sha256.hex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String name) {
        return BundledFile.beside(PythonSources.class, name);
    }
}
