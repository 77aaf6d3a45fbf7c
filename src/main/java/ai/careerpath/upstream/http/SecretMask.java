package ai.careerpath.upstream.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes our secrets out of what an upstream wrote: it knows them, and so may repeat them. */
record SecretMask(List<UpstreamSettings.SecretHeader> headers) {

    private static final String MASK = "***";

    /** What is shorter is no key, and could stand anywhere in a text by chance. */
    private static final int SHORTEST = 6;

    String in(String text) {
        String masked = text;
        for (UpstreamSettings.SecretHeader header : headers) {
            String secret = header.secret();
            if (secret.length() >= SHORTEST) {
                masked = masked.replace(secret, MASK);
            }
        }
        return masked;
    }

    /** The same bytes where there is nothing to hide. */
    byte[] in(byte[] body) {
        // Keys travel in headers and so are ASCII, whatever the encoding of the body.
        Charset eachByteACharacter = StandardCharsets.ISO_8859_1;
        String text = new String(body, eachByteACharacter);
        String masked = in(text);
        return masked.equals(text) ? body : masked.getBytes(eachByteACharacter);
    }
}
