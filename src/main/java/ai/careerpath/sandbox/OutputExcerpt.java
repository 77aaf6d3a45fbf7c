package ai.careerpath.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps of what a stream carries as much as is allowed: all of it, or else its beginning, the lines in between that may
 * tell what went wrong, and its end. Not thread-safe.
 */
public final class OutputExcerpt {

    // A compiler shows below a message what it is about.
    private static final int LINES_BELOW = 5;
    private static final int LONGEST_LINE = 1_000;
    private static final int MARKS = 128;

    private final int limit;
    private final Pattern telling;
    private final int headBytes;
    private final int toldBytes;
    private final int tailBytes;
    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<Line> told = new ArrayList<>();
    // A ring: a byte lies at its position in the stream, modulo the size. Empty until more comes than is kept.
    private byte[] recent = {};
    private long total;
    private int toldSoFar;
    private int stillBelow;

    /**
     * A whole line.
     *
     * @param end how many bytes of the stream it and those before it are
     */
    private record Line(long end, String text) {}

    /**
     * @param limit how many bytes of UTF-8 are kept
     * @param telling how a line begins that may tell what went wrong
     */
    public OutputExcerpt(int limit, Pattern telling) {
        this.limit = limit;
        this.telling = telling;
        this.headBytes = limit / 4;
        this.toldBytes = limit / 8;
        this.tailBytes = Math.max(0, limit - headBytes - toldBytes - MARKS);
    }

    /** Takes what comes next. */
    public void write(byte[] bytes, int offset, int length) {
        if (recent.length == 0 && total + length > limit) {
            recent = new byte[tailBytes];
            byte[] all = start.toByteArray();
            remember(all, 0, all.length, 0);
        }
        start.write(bytes, offset, Math.min(length, limit - start.size()));
        remember(bytes, offset, length, total);
        int begin = offset;
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                addToLine(bytes, begin, i - begin);
                endLine(total + (i - offset) + 1);
                begin = i + 1;
            }
        }
        addToLine(bytes, begin, offset + length - begin);
        total += length;
    }

    /** Returns whether there was more than is kept. */
    public boolean isCut() {
        return total > limit;
    }

    /** Returns what is kept, sanitised. */
    public String text() {
        if (!isCut()) {
            return Utf8.cut(sanitized(start.toByteArray(), start.size()), limit);
        }
        byte[] head = Arrays.copyOf(start.toByteArray(), headBytes);
        byte[] latest = unrolled();
        int line = firstLine(latest);
        byte[] tail = Arrays.copyOfRange(latest, line > 0 ? line : firstCharacter(latest), latest.length);
        String between = between(total - tail.length);
        long left = total - headBytes - tail.length - Utf8.length(between);
        String mark = between.isEmpty()
                ? String.format(Locale.ROOT, "\n[... %,d bytes left out ...]", left)
                : String.format(
                        Locale.ROOT, "\n[... %,d bytes left out but for these lines ...]\n%s[...]", left, between);
        // What was replaced may have grown.
        return Utf8.cut(sanitized(head, Utf8.wholeCharacters(head)), headBytes)
                + mark
                + (line > 0 ? "\n" : "")
                + Utf8.end(sanitized(tail, tail.length), tailBytes);
    }

    private String between(long end) {
        String lines = told.stream()
                .filter(each -> each.end() <= end)
                .map(each -> each.text() + "\n")
                .collect(Collectors.joining());
        return Utf8.cut(TerminalText.sanitize(lines), toldBytes);
    }

    private static String sanitized(byte[] bytes, int length) {
        return TerminalText.sanitize(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }

    private void remember(byte[] bytes, int offset, int length, long position) {
        for (int i = Math.max(0, length - recent.length); i < length; i++) {
            recent[(int) ((position + i) % recent.length)] = bytes[offset + i];
        }
    }

    private byte[] unrolled() {
        int size = recent.length;
        byte[] all = new byte[size];
        int oldest = (int) (total % Math.max(1, size));
        System.arraycopy(recent, oldest, all, 0, size - oldest);
        System.arraycopy(recent, 0, all, size - oldest, oldest);
        return all;
    }

    /** Where the first line begins; 0 where none does that is to be expected. */
    private static int firstLine(byte[] bytes) {
        for (int i = 0; i < Math.min(LONGEST_LINE, bytes.length); i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private static int firstCharacter(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && Utf8.continuesCharacter(bytes[i])) {
            i++;
        }
        return i;
    }

    private void addToLine(byte[] bytes, int offset, int length) {
        int room = Math.min(length, LONGEST_LINE - line.size());
        if (room > 0) {
            line.write(bytes, offset, room);
        }
    }

    private void endLine(long end) {
        if (toldSoFar < toldBytes && (line.size() > 0 || stillBelow > 0)) {
            String text = line.toString(StandardCharsets.UTF_8);
            stillBelow = telling.matcher(text).lookingAt() ? LINES_BELOW + 1 : stillBelow;
            if (stillBelow > 0) {
                stillBelow--;
                if (end > headBytes) {
                    keep(new Line(end, text), line.size());
                }
            }
        }
        line.reset();
    }

    private void keep(Line whole, int size) {
        if (toldSoFar + size < toldBytes) {
            told.add(whole);
            toldSoFar += size + 1;
        } else {
            toldSoFar = toldBytes;
        }
    }
}
