package ai.careerpath.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts UTF-8 where a character ends. */
public final class Utf8 {

    private static final int LONGEST = 4;

    private Utf8() {}

    /** Returns the beginning of the text that UTF-8 encodes in at most {@code limit} bytes. */
    public static String cut(String text, int limit) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= limit) {
            return text;
        }
        byte[] start = Arrays.copyOf(bytes, limit);
        return new String(start, 0, wholeCharacters(start), StandardCharsets.UTF_8);
    }

    /** Returns the end of the text that UTF-8 encodes in at most {@code limit} bytes. */
    public static String end(String text, int limit) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int from = Math.max(0, bytes.length - limit);
        while (from > 0 && from < bytes.length && continuesCharacter(bytes[from])) {
            from++;
        }
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }

    /** Returns whether the byte belongs to a character that an earlier byte begins. */
    static boolean continuesCharacter(byte b) {
        return (b & 0xc0) == 0x80;
    }

    /** Returns how many bytes of UTF-8 the text is. */
    public static int length(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Returns how many of the bytes are left when a character that was cut at the end is left out. */
    public static int wholeCharacters(byte[] bytes) {
        for (int back = 1; back <= Math.min(LONGEST, bytes.length); back++) {
            int b = bytes[bytes.length - back] & 0xff;
            if (b < 0x80) {
                return bytes.length;
            }
            if (b >= 0xc0) {
                int needed = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                return needed > back ? bytes.length - back : bytes.length;
            }
        }
        return bytes.length;
    }
}
