package ai.careerpath.cache;

import ai.careerpath.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Names content by its hash, for the keys of caches. */
public final class ContentHash {

    private ContentHash() {}

    /** SHA-256 over the parts; the same text cut into other parts has another hash. */
    public static String of(String... parts) {
        MessageDigest digest = Sha256.digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return Sha256.hex(digest);
    }
}
