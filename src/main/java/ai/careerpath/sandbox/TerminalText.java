package ai.careerpath.sandbox;

import java.util.regex.Pattern;

/** Makes what a program printed safe to show: no terminal sequences, no control characters. */
public final class TerminalText {

    // ECMA-48: CSI and OSC sequences with their parameters, then any other two-byte escape.
    private static final Pattern ESCAPE_SEQUENCE = Pattern.compile(
            "\u001B\\[[0-?]*[ -/]*[@-~]|\u001B\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)|\u001B[@-Z\\\\-_]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\ud800-\\udfff]");

    private TerminalText() {}

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
