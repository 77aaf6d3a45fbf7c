package ai.careerpath.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    /** Returns the hash of the text's UTF-8 bytes. */
    public static String of(String text) {
        return hex(digest(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a new digest, which every Java platform has. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the hash of what the digest was given before, and of the last bytes. */
    public static String hex(MessageDigest digest, byte... last) {
        return HexFormat.of().formatHex(digest.digest(last));
    }
}
