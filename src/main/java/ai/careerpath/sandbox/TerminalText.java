package ai.careerpath.sandbox;

import java.util.regex.Pattern;

/** Makes what a program printed safe to show: no terminal sequences, no control characters. */
public final class TerminalText {

    // ECMA-48: CSI and OSC sequences with their parameters, then any other two-byte escape.
    private static final Pattern ESCAPE_SEQUENCE = Pattern.compile(
            "\u001B\\[[0-?]*[ -/]*[@-~]|\u001B\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)|\u001B[@-Z\\\\-_]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\ud800-\\udfff]");

    // Longer than what a compiler or a runtime says of itself in one line.
    private static final Pattern TOO_LONG = Pattern.compile("(?m)(?<=^.{2000}).+");

    private TerminalText() {}

    /**
     * Returns the text with its lines cut to 2,000 characters. What a program prints is read with regular expressions, some
     * of which take time by the square of a line's length; it must not choose that time.
     */
    public static String withShortLines(String text) {
        return TOO_LONG.matcher(text).replaceAll("");
    }

    /** The text with escape sequences dropped, CR LF and CR as LF, and other control characters as U+FFFD. */
    public static String sanitize(String text) {
        String plain = ESCAPE_SEQUENCE
                .matcher(text)
                .replaceAll("")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        String printable = CONTROL.matcher(plain).replaceAll("\uFFFD");
        return LONE_SURROGATE.matcher(printable).replaceAll("\uFFFD");
    }
}
