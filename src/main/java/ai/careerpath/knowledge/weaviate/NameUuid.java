package ai.careerpath.knowledge.weaviate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Makes the same id of the same name on every machine: a UUID of version 5 (RFC 9562, 5.5). */
final class NameUuid {

    private static final int VERSION_5 = 0x50;
    private static final int VARIANT = 0x80;

    private NameUuid() {}

    static UUID of(UUID namespace, String name) {
        byte[] hash = sha1(namespace, name);
        hash[6] = (byte) (hash[6] & 0x0F | VERSION_5);
        hash[8] = (byte) (hash[8] & 0x3F | VARIANT);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] sha1(UUID namespace, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
